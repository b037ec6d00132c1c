import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-text.ts';

describe('cutAtWord', () => {
	it.each([
		['one two three', 13, 'one two three'],
		['one two three', 12, 'one two…'],
		['one two three', 8, 'one two…'],
		['one two three', 7, 'one…'],
		['one, two', 7, 'one…'],
		['a: b – c d', 8, 'a: b…'],
		['unbreakable', 6, 'unbre…'],
		['👩👩👩', 4, '👩…'],
		['a unbreakably', 9, 'a unbrea…'],
		['', 5, ''],
	])('cuts %j to %i as %j', (text, limit, expected) => expect(cutAtWord(text, limit)).toBe(expected));

	it('keeps within the limit and never halves a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
				const cut = cutAtWord(text, limit);
				expect(cut.length).toBeLessThanOrEqual(limit);
				expect(cut).not.toMatch(/\p{Surrogate}/u);
				expect(text.startsWith(cut.replace(/…$/u, '')) || cut === text).toBe(true);
			}),
		);
	});
});
