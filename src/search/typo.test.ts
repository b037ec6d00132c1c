import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, allowedPrefixEdits, editsBetween, editsToPrefix } from './typo.ts';

describe('allowedEdits', () => {
	it.each([
		[0, 0],
		[2, 0],
		[3, 1],
		[5, 1],
		[6, 2],
		[200, 2],
	])('of %i letters is %i', (length, edits) => expect(allowedEdits(length)).toBe(edits));

	it.each([
		[4, 0],
		[5, 1],
		[8, 1],
		[9, 2],
	])('of a beginning of %i letters is %i', (length, edits) => expect(allowedPrefixEdits(length)).toBe(edits));
});

describe('editsBetween', () => {
	it.each([
		['helm', 'helm', 0],
		['helm', 'hlem', 1],
		['helm', 'hel', 1],
		['helm', 'hellm', 1],
		['helm', 'xelm', 1],
		['helm', 'ehml', 2],
		['kubernetes', 'kubrenets', 2],
		['constructor', 'constructo', 1],
		['', 'abc', 3],
		['本番環境', '本環番境', 1],
	])('%j and %j: %i', (one, other, edits) => {
		expect(editsBetween(one, other)).toBe(edits);
		expect(editsBetween(other, one)).toBe(edits);
	});

	it('counts one for any one edit', () => {
		const word = fc.stringMatching(/^[a-z]{2,12}$/u);
		fc.assert(
			fc.property(word, fc.nat(), fc.stringMatching(/^[A-Z]$/u), (text, seed, letter) => {
				const at = seed % text.length;
				const swapped = text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
				expect(editsBetween(text, text.slice(0, at) + text.slice(at + 1))).toBe(1);
				expect(editsBetween(text, text.slice(0, at) + letter + text.slice(at))).toBe(1);
				expect(editsBetween(text, text.slice(0, at) + letter + text.slice(at + 1))).toBe(1);
				expect(editsBetween(text, swapped)).toBe(swapped === text ? 0 : 1);
			}),
		);
	});
});

describe('editsToPrefix', () => {
	it.each([
		['kuber', 'kubernetes', 1, 0],
		['kuebr', 'kubernetes', 1, 1],
		['kubrnet', 'kubernetes', 1, 1],
		['xxber', 'kubernetes', 1, 2],
		['kubernetes', 'kube', 2, Number.POSITIVE_INFINITY],
	])('%s of %s', (beginning, whole, most, edits) => expect(editsToPrefix(beginning, whole, most)).toBe(edits));
});
