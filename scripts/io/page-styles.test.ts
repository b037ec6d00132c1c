import { describe, expect, it } from 'vitest';
import { FONT_FILES, fontPath } from '../../src/web/fonts.ts';
import { pageStyles } from './page-styles.ts';

describe('pageStyles', () => {
	const site = { url: 'https://notes.example', baseUrl: '/study/' };
	const styles = pageStyles(site, { logo: false });

	it('has tokens, card and page in one small sheet, with both themes as in the source', () => {
		expect(styles).toContain('--paper:light-dark(#fcfcfa,#14161a)');
		expect(styles).toContain('.term-card-name{');
		expect(styles).not.toMatch(/@import|--lightningcss|\n\t/u);
	});

	it('declares each custom property that it uses, and no other one', () => {
		const names = (pattern: RegExp): string[] => [...new Set(styles.match(pattern))].sort();
		expect(names(/--[\w-]+(?=:)/gu)).toEqual(names(/(?<=var\()--[\w-]+/gu));
	});

	it('leaves out what only other pages show', () => expect(styles).not.toMatch(/former-address|term-card-preview/u));

	it('names the fonts of the site below the base path, and loads nothing else', () => {
		const files = [...styles.matchAll(/url\(([^)]+)\)/gu)].map(([, file]) => file);
		expect(files).toEqual(FONT_FILES.map((file) => `/study${fontPath(file)}`));
	});

	it('begins with fonts of the system that have the metrics of those, where a script can change them', () => {
		expect(styles).toMatch(/@media \(scripting:\s?enabled\)\{:root:not\(\[data-fonts\]\)\{--font-text:"?Atkinson Fallback/u);
		expect(styles).toContain('size-adjust');
	});

	it('has the rules of a logo only for sites that have one', () => {
		expect(styles).not.toContain('.brand img');
		expect(pageStyles(site, { logo: true })).toContain('.brand img{');
	});
});
