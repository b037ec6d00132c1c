/** A point of the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A circle on the map. */
export interface Circle extends Point {
	readonly radius: number;
}

/** Smaller distances count as this one, because scaling cannot separate points in the same place. */
const MIN_DISTANCE = 0.01;

/** The factor by which the centres of `circles` must be scaled from the origin so that none overlap; at least 1. Takes quadratic time. */
export function spreadNeeded(circles: readonly Circle[]): number {
	let factor = 1;
	for (const [index, a] of circles.entries()) {
		for (const b of circles.slice(index + 1)) {
			const distance = Math.max(Math.hypot(a.x - b.x, a.y - b.y), MIN_DISTANCE);
			factor = Math.max(factor, (a.radius + b.radius) / distance);
		}
	}
	return factor;
}
