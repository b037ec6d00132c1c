import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadNeeded } from './spread.ts';

const circle = fc.record({
	x: fc.integer({ min: -50, max: 50 }),
	y: fc.integer({ min: -50, max: 50 }),
	radius: fc.integer({ min: 1, max: 20 }),
});

test('spreadNeeded parts all circles, and no farther than the two that overlap most', () => {
	expect(spreadNeeded([])).toBe(1);
	expect(
		spreadNeeded([
			{ x: 0, y: 0, radius: 3 },
			{ x: 2, y: 0, radius: 1 },
			{ x: 90, y: 0, radius: 9 },
		]),
	).toBe(2);
	fc.assert(
		fc.property(fc.uniqueArray(circle, { maxLength: 12, selector: ({ x, y }) => `${x} ${y}` }), (circles) => {
			const factor = spreadNeeded(circles);
			expect(spreadNeeded(circles.map(({ x, y, radius }) => ({ x: x * factor * 1.0001, y: y * factor * 1.0001, radius })))).toBe(1);
		}),
	);
});
