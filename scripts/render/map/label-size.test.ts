import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCardFonts } from '../../cards/load-card-fonts.ts';
import type { CardFonts } from '../../typeset/card-fonts.ts';
import { graphemesOf } from '../../typeset/graphemes.ts';
import { textWidth } from './label-size.ts';

let fonts: CardFonts;
beforeAll(async () => {
	fonts = await loadCardFonts();
});

describe('textWidth', () => {
	it.each(['text', 'label', 'display'] as const)('is never less than what the %s font takes, for any text that it has', (face) => {
		const drawable = fc
			.array(
				fc.oneof(
					fc.string({ unit: 'grapheme-ascii' }),
					fc.integer({ min: 0xa1, max: 0x24f }).map((code) => String.fromCodePoint(code)),
				),
			)
			.map((parts) =>
				graphemesOf(parts.join(''))
					.filter((one) => fonts[face].draws(one))
					.join(''),
			);
		fc.assert(
			fc.property(drawable, (text) => {
				expect(textWidth(text)).toBeGreaterThanOrEqual(fonts[face].widthOf(text) - 1e-9);
			}),
			{ numRuns: 2000 },
		);
	});

	it.each(['text', 'label', 'display'] as const)('is never less than what any single letter of the %s font takes', (face) => {
		const letters = Array.from({ length: 0x250 - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index)).filter((one) =>
			fonts[face].draws(one),
		);
		expect(letters.filter((letter) => textWidth(letter) < fonts[face].widthOf(letter) - 1e-9)).toEqual([]);
	});

	it('is not far too much for names', () => {
		for (const name of ['Kubernetes', 'Container orchestration', 'Amazon Web Services', 'PostgreSQL']) {
			expect(textWidth(name), name).toBeLessThan(1.35 * fonts.text.widthOf(name));
		}
	});

	it('takes other scripts to be as wide as they can be, and accents to take no room', () => {
		expect(textWidth('容器编排')).toBeGreaterThanOrEqual(4);
		expect(textWidth('عربي')).toBeGreaterThanOrEqual(4);
		expect(textWidth('e\u0301')).toBe(textWidth('e'));
		expect(textWidth('')).toBe(0);
	});
});
