import { beforeAll, expect, it } from 'vitest';
import { loadCardFonts } from '../cards/load-card-fonts.ts';
import type { CardFonts } from './card-fonts.ts';
import { readWoff } from './woff.ts';

let fonts: CardFonts;
beforeAll(async () => {
	fonts = await loadCardFonts();
});

it.each(['a', 'Z', '5', '&', 'é', 'e\u0301', 'Å', 'ß', 'ł', 'Ž', '“', '—', '…', '€'])('has %s in every font', (character) => {
	const { display, italic, text, label } = fonts;
	expect([display, italic, text, label].every((typeface) => typeface.draws(character))).toBe(true);
});

it.each(['ж', 'λ', '漢', 'ع', '🚀', '→', '\u0000', '\u202E', '\uD800', '\uFFFD', 'x\u0302'])('has no %j', (character) => {
	expect(fonts.display.draws(character) || fonts.text.draws(character)).toBe(false);
});

it('knows which characters of the declared ranges the files have', () => {
	// latin is said to be U+2000-206F and U+2191, of which the file has a part.
	expect(fonts.display.draws('\u2191')).toBe(false);
	expect([fonts.display.draws('ễ'), fonts.text.draws('ễ')]).toEqual([true, false]);
});

it('measures', () => {
	const { display } = fonts;
	expect(display.widthOf('')).toBe(0);
	expect(display.widthOf('ii')).toBeCloseTo(2 * display.widthOf('i'));
	expect(display.widthOf('W')).toBeGreaterThan(2 * display.widthOf('i'));
	expect(display.widthOf('Kubernetes')).toBeCloseTo(5.03, 1);
});

it('throws for anything but a font', () => {
	expect(() => readWoff(new Uint8Array())).toThrow('expected a WOFF font');
	expect(() => readWoff(new Uint8Array(100))).toThrow('expected a WOFF font');
	const [first] = fonts.files;
	const bytes = new Uint8Array(first?.data ?? new ArrayBuffer(0)).slice();
	bytes[13] = 0;
	expect(() => readWoff(bytes)).toThrow('table “cmap”');
});
