import type { Point } from './spread.ts';

/** The corners of the convex hull of `points` (Andrew’s monotone chain), clockwise on the screen. */
export function hullOf(points: readonly Point[]): readonly Point[] {
	const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
	if (sorted.length < 3) return sorted;
	const half = (path: readonly Point[]): Point[] => {
		const kept: Point[] = [];
		for (const point of path) {
			while (kept.length > 1 && !turnsRight(kept.at(-2), kept.at(-1), point)) kept.pop();
			kept.push(point);
		}
		return kept.slice(0, -1);
	};
	return [...half(sorted), ...half(sorted.toReversed())];
}

function turnsRight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
	if (a === undefined || b === undefined) return false;
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/**
 * The outline of everything within `margin` of the convex hull of `points`, as the `d` attribute of an SVG path: straight sides joined by
 * arcs. Empty without points.
 *
 * @param round rounds a coordinate for output
 */
export function regionOutline(points: readonly Point[], margin: number, round: (value: number) => number): string {
	const corners = hullOf(points);
	const [first] = corners;
	if (first === undefined) return '';
	const write = (x: number, y: number): string => `${round(x)} ${round(y)}`;
	const arc = `A${margin} ${margin} 0 0 1 `;
	if (corners.length === 1) {
		return `M${write(first.x - margin, first.y)}${arc}${write(first.x + margin, first.y)}${arc}${write(first.x - margin, first.y)}Z`;
	}
	const sides = corners.map((from, index) => {
		const to = corners[(index + 1) % corners.length] ?? first;
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		// The outward normal: to the left of a clockwise side.
		const [x, y] = [((to.y - from.y) / length) * margin, (-(to.x - from.x) / length) * margin];
		return { start: write(from.x + x, from.y + y), end: write(to.x + x, to.y + y) };
	});
	return `${sides.map(({ start, end }, index) => `${index === 0 ? 'M' : arc}${start}L${end}`).join('')}${arc}${sides[0]?.start}Z`;
}
