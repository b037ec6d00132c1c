import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceLines, breakLines, clampLines } from './break-lines.ts';

const length = (text: string): number => text.length;

it('breaks at spaces, and inside a word only if necessary', () => {
	expect(breakLines('one two three', 7, length)).toEqual({ lines: ['one two', 'three'], brokenWords: false });
	expect(breakLines('a well-known-name', 6, length)).toEqual({ lines: ['a', 'well-', 'known-', 'name'], brokenWords: true });
	expect(breakLines('abcdefgh', 3, length)).toEqual({ lines: ['abc', 'def', 'gh'], brokenWords: true });
});

it('balances', () => {
	const broken = breakLines('one two three four five', 19, length);
	expect(broken.lines).toEqual(['one two three four', 'five']);
	expect(balanceLines(broken, 19, length).lines).toEqual(['one two three', 'four five']);
});

it('clamps at a word', () => {
	expect(clampLines('one two', 1, 10, length).lines).toEqual(['one two']);
	expect(clampLines('one two, three four', 1, 9, length).lines).toEqual(['one two…']);
	expect(clampLines('one two three four', 2, 7, length).lines).toEqual(['one two', 'three…']);
	expect(clampLines('abcdefgh', 1, 4, length).lines).toEqual(['abc…']);
	expect(clampLines('a b', 0, 4, length).lines).toEqual([]);
});

it('never makes a line too long, loses nothing, and balances into the same number of lines', () => {
	const words = fc.array(fc.stringMatching(/^[a-z/-]{1,20}$/u), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(words, fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 5 }), (parts, width, count) => {
			const text = parts.join(' ');
			const broken = breakLines(text, width, length);
			const balanced = balanceLines(broken, width, length);
			const clamped = clampLines(text, count, width, length);
			for (const { lines } of [broken, balanced, clamped]) expect(Math.max(...lines.map(length))).toBeLessThanOrEqual(width);
			for (const { lines } of [broken, balanced]) expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
			expect(balanced.lines).toHaveLength(broken.lines.length);
			expect(clamped.lines.length).toBeLessThanOrEqual(count);
		}),
	);
});
