import { describe, expect, it } from 'vitest';
import { bracketsOf } from './brackets.ts';

/** What stands in each pair. */
function insides(plain: string): readonly string[] {
	return bracketsOf(plain).map(({ inside }) => plain.slice(inside.start, inside.end));
}

describe('brackets', () => {
	it.each([
		['a (b) c ( d )', ['b', 'd']],
		['a (b (c) d)', ['b (c) d']],
		['a （b）', ['b']],
		['a ()', ['']],
		['a (b', []],
		['a) b (c)', ['c']],
		['a b', []],
	])('%j', (plain, found) => expect(insides(plain)).toEqual(found));

	it('are forty at most', () => expect(insides('()'.repeat(10_000))).toHaveLength(40));
});
