import type { Circle, Point } from './spread.ts';

/** Where a name stands beside its dot. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A name to place. Sizes are in pixels of the screen, whatever the scale. */
export interface Label extends Point {
	/** What it keeps clear of its own point. */
	readonly clear: number;
	readonly width: number;
	readonly height: number;
	readonly sides: readonly Side[];
}

/** From which scale on a name shows, in pixels a unit of the map, and on which side. */
export interface PlacedLabel {
	readonly side: Side;
	readonly from: number;
}

/** The map that the names stand on: its size and all its dots, whose radii are in pixels. */
export interface LabelGround {
	readonly width: number;
	readonly height: number;
	readonly dots: readonly Circle[];
}

/** A box around a point that moves with the scale; the box itself is in pixels from that point. */
interface Box extends Point {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Says for each name from which scale on it shows, so that from there on, however far one goes, it covers no name before it in the list that
 * shows too, no dot, and not the edge of the map. Each takes the side on which it shows first. Takes time by the square of their number.
 */
export function labelLevels(labels: readonly Label[], ground: LabelGround): readonly PlacedLabel[] {
	const dots = ground.dots.map(({ x, y, radius }) => ({ x, y, left: -radius, right: radius, top: -radius, bottom: radius }));
	const standing: { readonly box: Box; readonly from: number }[] = [];
	return labels.map((label) => {
		const tries = label.sides.map((side) => {
			const box = boxOf(label, side);
			return { side, box, from: firstScale(box, { standing, dots, ground }) };
		});
		const best = tries.reduce((one, other) => (other.from < one.from ? other : one));
		standing.push(best);
		return { side: best.side, from: best.from };
	});
}

interface Obstacles {
	readonly standing: readonly { readonly box: Box; readonly from: number }[];
	readonly dots: readonly Box[];
	readonly ground: LabelGround;
}

function firstScale(box: Box, { standing, dots, ground }: Obstacles): number {
	let from = Math.max(-box.left / box.x, box.right / (ground.width - box.x), -box.top / box.y, box.bottom / (ground.height - box.y), 0);
	for (const dot of dots) if (dot.x !== box.x || dot.y !== box.y) from = Math.max(from, lastOverlap(box, dot));
	for (const other of standing) {
		const last = lastOverlap(box, other.box);
		if (last > other.from) from = Math.max(from, last);
	}
	return from;
}

/** The scale from which on two boxes overlap no more; 0 where they never do. */
export function lastOverlap(a: Box, b: Box): number {
	const across = overlapping(b.x - a.x, a.left - b.right, a.right - b.left);
	const down = overlapping(b.y - a.y, a.top - b.bottom, a.bottom - b.top);
	const [start, end] = [Math.max(across[0], down[0]), Math.min(across[1], down[1])];
	return start < end ? Math.max(0, end) : 0;
}

/** The scales at which `distance` lies between `low` and `high`. */
function overlapping(distance: number, low: number, high: number): readonly [number, number] {
	if (distance === 0) return low < 0 && high > 0 ? [0, Number.POSITIVE_INFINITY] : [0, 0];
	const [one, other] = [low / distance, high / distance];
	return [Math.max(0, Math.min(one, other)), Math.max(0, one, other)];
}

function boxOf({ x, y, clear, width, height }: Label, side: Side): Box {
	const [halfWidth, halfHeight] = [width / 2, height / 2];
	switch (side) {
		case 'right':
			return { x, y, left: clear, right: clear + width, top: -halfHeight, bottom: halfHeight };
		case 'left':
			return { x, y, left: -clear - width, right: -clear, top: -halfHeight, bottom: halfHeight };
		case 'above':
			return { x, y, left: -halfWidth, right: halfWidth, top: -clear - height, bottom: -clear };
		case 'below':
			return { x, y, left: -halfWidth, right: halfWidth, top: clear, bottom: clear + height };
	}
}
