import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullOf } from './region-outline.ts';
import { type Point, spreadNeeded } from './spread.ts';
import { type PlaceRequest, REGION_MARGIN, termPlaces } from './term-places.ts';

const requests = fc
	.record({
		terms: fc.array(fc.record({ radius: fc.integer({ min: 3, max: 8 }), width: fc.integer({ min: 10, max: 220 }), topic: fc.nat(4) }), {
			minLength: 1,
			maxLength: 60,
		}),
		pairs: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 120 }),
	})
	.map(({ terms, pairs }): PlaceRequest => {
		// Topics are consecutive indices.
		const topics = [...new Set(terms.map(({ topic }) => topic))];
		const edges = pairs
			.filter(([a, b]) => a !== b && a < terms.length && b < terms.length)
			.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), kind: 'related' as const }));
		return {
			radii: terms.map(({ radius }) => radius),
			widths: terms.map(({ width }) => width),
			topics: terms.map(({ topic }) => topics.indexOf(topic)),
			edges,
		};
	});

describe('termPlaces', () => {
	it('lays no dot on another one and no region on another one, and does so alike each time', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const places = termPlaces(request);
				expect(termPlaces(request)).toEqual(places);
				expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
				expect(spreadNeeded(places.map(({ x, y }, index) => ({ x, y, radius: request.radii[index] ?? 0 })))).toBe(1);
				const topics = [...new Set(request.topics)].map((topic) => places.filter((_, index) => request.topics[index] === topic));
				for (const [index, one] of topics.entries()) {
					for (const other of topics.slice(index + 1)) expect(gapOf(one, other)).toBeGreaterThan(2 * REGION_MARGIN);
				}
			}),
			{ numRuns: 15 },
		);
	});

	it('draws terms that hang together nearer to each other than others', () => {
		const all = Array.from({ length: 30 }, (_, index) => index);
		const request = { radii: all.map(() => 3), widths: all.map(() => 50), topics: all.map(() => 0) };
		const tied = termPlaces({ ...request, edges: [{ from: 28, to: 29, kind: 'related' }] });
		const loose = termPlaces({ ...request, edges: [] });
		const between = (places: readonly Point[]): number => distance(places[28], places[29]);
		expect(between(tied)).toBeLessThan(between(loose));
	});

	it('lays out nothing, and one term', () => {
		expect(termPlaces({ radii: [], widths: [], topics: [], edges: [] })).toEqual([]);
		expect(termPlaces({ radii: [3], widths: [50], topics: [0], edges: [] })).toHaveLength(1);
	});
});

function distance(a: Point | undefined, b: Point | undefined): number {
	return a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
}

/** The distance between two hulls along the best separating line. */
function gapOf(one: readonly Point[], other: readonly Point[]): number {
	const sides = (points: readonly Point[]): Point[] =>
		hullOf(points).map((a, index, hull) => turned(a, hull[(index + 1) % hull.length] ?? a));
	const between = one.flatMap((a) => other.map((b) => ({ x: a.x - b.x, y: a.y - b.y })));
	let most = Number.NEGATIVE_INFINITY;
	for (const { x, y } of [...sides(one), ...sides(other), ...between]) {
		const length = Math.hypot(x, y);
		if (length === 0) continue;
		const along = (points: readonly Point[]): number[] => points.map((point) => (point.x * x + point.y * y) / length);
		const [a, b] = [along(one), along(other)];
		most = Math.max(most, Math.min(...a) - Math.max(...b), Math.min(...b) - Math.max(...a));
	}
	return most;
}

function turned(a: Point, b: Point): Point {
	return { x: b.y - a.y, y: a.x - b.x };
}
