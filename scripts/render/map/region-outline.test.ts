import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullOf, regionOutline } from './region-outline.ts';

const points = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }), {
	minLength: 1,
	maxLength: 30,
	selector: ({ x, y }) => `${x} ${y}`,
});

describe('hullOf', () => {
	it('has all points on one side of each of its sides, and corners of theirs alone', () => {
		fc.assert(
			fc.property(points, (all) => {
				const hull = hullOf(all);
				expect(hull.every((corner) => all.includes(corner))).toBe(true);
				for (const [index, a] of hull.entries()) {
					const b = hull[(index + 1) % hull.length] ?? a;
					for (const point of all) expect((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});
});

describe('regionOutline', () => {
	it('is a circle around one point, two half circles around two', () => {
		expect(regionOutline([{ x: 10, y: 10 }], 5, Math.round)).toBe('M5 10A5 5 0 0 1 15 10A5 5 0 0 1 5 10Z');
		const two = [
			{ x: 10, y: 10 },
			{ x: 30, y: 10 },
		];
		expect(regionOutline(two, 5, Math.round)).toBe('M10 5L30 5A5 5 0 0 1 30 15L10 15A5 5 0 0 1 10 5Z');
		expect(regionOutline([], 5, Math.round)).toBe('');
	});

	it('is never nearer to a point than the margin', () => {
		fc.assert(
			fc.property(points, (all) => {
				const ends = [...regionOutline(all, 7, (value) => value).matchAll(/(?:[ML]|A7 7 0 0 1 )(\S+) ([^A-Z]+)/gu)];
				expect(ends.length).toBeGreaterThan(1);
				for (const [, x, y] of ends) {
					for (const point of all) expect(Math.hypot(Number(x) - point.x, Number(y) - point.y)).toBeGreaterThanOrEqual(7 - 1e-6);
				}
			}),
		);
	});
});
