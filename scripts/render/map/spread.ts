/** A point of the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A round thing on the map. */
export interface Circle extends Point {
	readonly radius: number;
}

/** Nothing lies closer than this: what lay in one point could never be parted. */
const MIN_DISTANCE = 0.01;

/** How many times as far from the origin `circles` have to lie so that no two overlap: 1 where none do. Takes time by the square of their number. */
export function spreadNeeded(circles: readonly Circle[]): number {
	let most = 1;
	for (const [index, a] of circles.entries()) {
		for (const b of circles.slice(index + 1)) {
			const distance = Math.max(Math.hypot(a.x - b.x, a.y - b.y), MIN_DISTANCE);
			most = Math.max(most, (a.radius + b.radius) / distance);
		}
	}
	return most;
}
