import { expect, it } from 'vitest';
import { namesAndMore } from './names-and-more.ts';

it.each([
	[['a'], 2, undefined, 'a'],
	[['a', 'b'], 2, undefined, 'a, b'],
	[['a', 'b', 'c', 'd'], 2, undefined, 'a, b and 2 more'],
	[['a', 'b'], 3, 7, 'a, b and 5 more'],
])('names of %j at most %i, of %s', (names, most, count, text) => expect(namesAndMore(names, most, count)).toBe(text));
