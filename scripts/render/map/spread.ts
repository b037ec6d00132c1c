/** A point of the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A circle on the map. */
export interface Circle extends Point {
	readonly radius: number;
}

/** Smaller distances count as this: points in one place could never be separated. */
const MIN_DISTANCE = 0.01;

/** The factor by which the centres of `circles` must be scaled from the origin so that none overlap; at least 1. Takes quadratic time. */
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
