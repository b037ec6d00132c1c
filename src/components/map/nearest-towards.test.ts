import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDirection, nearestTowards } from './nearest-towards.ts';

const DIRECTIONS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

describe('nearestTowards', () => {
	const places = [
		{ x: 0, y: 0 },
		{ x: 10, y: 1 },
		{ x: 5, y: 6 },
		{ x: -3, y: 0 },
		{ x: 0, y: -50 },
	];

	test('takes the nearest ahead, before what is nearer but aside', () => {
		expect(DIRECTIONS.map((direction) => nearestTowards(places, 0, direction))).toEqual([3, 1, 4, 2]);
	});

	test('takes what is aside where nothing is ahead, and nothing where nothing lies that way', () => {
		expect(nearestTowards(places, 1, 'ArrowDown')).toBe(2);
		expect(nearestTowards(places, 1, 'ArrowRight')).toBeUndefined();
		expect(nearestTowards([], 0, 'ArrowRight')).toBeUndefined();
	});

	test('leads in the end from each place to each other', () => {
		const all = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }), {
			minLength: 1,
			maxLength: 25,
			selector: ({ x, y }) => `${x} ${y}`,
		});
		fc.assert(
			fc.property(all, (some) => {
				const reached = new Set([0]);
				for (const at of reached) for (const direction of DIRECTIONS) reached.add(nearestTowards(some, at, direction) ?? at);
				expect(reached.size).toBe(some.length);
			}),
		);
	});
});

test('isDirection knows the arrows alone', () => {
	expect(['ArrowUp', 'Enter', 'toString', ''].map(isDirection)).toEqual([true, false, false, false]);
});
