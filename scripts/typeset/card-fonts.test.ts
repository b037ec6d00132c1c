import { beforeAll, expect, it } from 'vitest';
import { loadCardFonts } from '../cards/load-card-fonts.ts';
import { CARD_FONT_FILES, type CardFonts, cardFonts } from './card-fonts.ts';

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

it.each([0, 100, 2_000])('throws for a file that is no font, of %d bytes', (length) => {
	const files = new Map(CARD_FONT_FILES.map((path) => [path, new Uint8Array(length)]));
	expect(() => cardFonts(files)).toThrow('expected a font');
	expect(() => cardFonts(new Map())).toThrow('expected all files');
});
