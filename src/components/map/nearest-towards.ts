/** A place on the map. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** A way to go, as the arrow keys have it. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Readonly<Record<Direction, Place>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};
/** What is off the straight way counts as so much farther. */
const ASIDE = 2;

/** Whether a key is one of the arrows. */
export function isDirection(key: string): key is Direction {
	return Object.hasOwn(WAYS, key);
}

/** The place in the list of the nearest of `places` in a direction, within 45° of it if there is one, or undefined where none lies that way. */
export function nearestTowards(places: readonly Place[], from: number, direction: Direction): number | undefined {
	const start = places[from];
	const way = WAYS[direction];
	if (start === undefined) return undefined;
	let best: { readonly index: number; readonly cost: number } | undefined;
	for (const [index, place] of places.entries()) {
		const [x, y] = [place.x - start.x, place.y - start.y];
		const ahead = x * way.x + y * way.y;
		const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
		if (index === from || ahead <= 0) continue;
		// Whatever lies within the quarter ahead comes before all that does not.
		const cost = Math.hypot(ahead, aside * ASIDE) + (aside > ahead ? 1e6 : 0);
		if (best === undefined || cost < best.cost) best = { index, cost };
	}
	return best?.index;
}
