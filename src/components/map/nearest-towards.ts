/** A point on the map. */
export interface MapPoint {
	readonly x: number;
	readonly y: number;
}

/** A direction, named like its arrow key. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Readonly<Record<Direction, MapPoint>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};
/** Weight of the distance across the direction, relative to the distance along it. */
const ACROSS_WEIGHT = 2;

/** Whether a key is an arrow key. */
export function isDirection(key: string): key is Direction {
	return Object.hasOwn(VECTORS, key);
}

/** The index of the nearest of `places` in a direction, preferably within 45°; undefined if there is none. */
export function nearestTowards(places: readonly MapPoint[], from: number, direction: Direction): number | undefined {
	const start = places[from];
	const vector = VECTORS[direction];
	if (start === undefined) return undefined;
	let best: { readonly index: number; readonly cost: number } | undefined;
	for (const [index, place] of places.entries()) {
		const [x, y] = [place.x - start.x, place.y - start.y];
		const along = x * vector.x + y * vector.y;
		const across = Math.abs(x * vector.y) + Math.abs(y * vector.x);
		if (index === from || along <= 0) continue;
		// Points within 45° come before all others.
		const cost = Math.hypot(along, across * ACROSS_WEIGHT) + (across > along ? 1e6 : 0);
		if (best === undefined || cost < best.cost) best = { index, cost };
	}
	return best?.index;
}
