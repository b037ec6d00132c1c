import { describe, expect, it } from 'vitest';
import { pageStyles } from './page-styles.ts';

describe('pageStyles', () => {
	const styles = pageStyles({ logo: false, footer: false });

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

	it('loads nothing else', () => expect(styles).not.toContain('url('));

	it('has the rules of a logo and of further links only for sites that have them', () => {
		expect(styles).not.toMatch(/\.foot|\.brand img/u);
		expect(pageStyles({ logo: true, footer: false })).toContain('.brand img{');
		expect(pageStyles({ logo: false, footer: true })).toContain('.foot{');
	});
});
