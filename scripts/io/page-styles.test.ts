import { describe, expect, it } from 'vitest';
import { pageStyles } from './page-styles.ts';

describe('pageStyles', () => {
	const { styles, fonts } = pageStyles('/study/');

	it('holds tokens, card and page in one small sheet, both themes as they were written', () => {
		expect(styles).toContain('--paper:light-dark(#fcfcfa,#14161a)');
		expect(styles).toContain('.term-card-name{');
		expect(styles).not.toMatch(/@import|--lightningcss|\n\t/u);
		expect(styles.length).toBeLessThan(12_000);
	});

	it('names the fonts below the base path, and hands them over', () => {
		const named = [...styles.matchAll(/url\(\/study\/(fonts\/[^)]+)\)/gu)].map((match) => `static/${match[1]}`);
		expect(fonts.map((font) => font.path)).toEqual(named);
		for (const font of fonts) expect(Buffer.from(font.content).subarray(0, 4).toString('latin1')).toBe('wOF2');
	});

	it('asks for nothing else', () => expect([...styles.matchAll(/url\(/gu)]).toHaveLength(fonts.length));
});
