import type { Circle, Point } from './spread.ts';

/** The side of its dot that a label is on. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A label to place. Sizes are in screen pixels at every scale. */
export interface UnplacedLabel extends Point {
	/** Distance of its box from its point. */
	readonly gap: number;
	readonly width: number;
	readonly height: number;
	readonly sides: readonly Side[];
	/** Whether it shows at every scale, whatever it covers. */
	readonly isAlways?: boolean;
}

/** The lowest scale at which a label shows, in pixels per unit of the map, and its side. */
export interface PlacedLabel {
	readonly side: Side;
	readonly from: number;
}

/** The map behind the labels: its size, and its dots with radii in pixels. */
export interface LabelMap {
	readonly width: number;
	readonly height: number;
	readonly dots: readonly Circle[];
}

/** A box around a point that moves with the scale. The sides are offsets from the point, in pixels. */
interface Box extends Point {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Finds the lowest scale for each label at and above which it overlaps no earlier label that shows, no dot and no edge of the map; 0 for a
 * label that always shows. Each label is placed on the side where it shows first. Takes quadratic time.
 */
export function labelLevels(labels: readonly UnplacedLabel[], map: LabelMap): readonly PlacedLabel[] {
	const dots = map.dots.map(({ x, y, radius }) => ({ x, y, left: -radius, right: radius, top: -radius, bottom: radius }));
	const placed: { readonly box: Box; readonly from: number }[] = [];
	return labels.map((label) => {
		const tries = label.sides.map((side) => {
			const box = boxOf(label, side);
			return { side, box, from: firstScale(box, { placed, dots, map }) };
		});
		const best = tries.reduce((one, other) => (other.from < one.from ? other : one));
		const from = label.isAlways === true ? 0 : best.from;
		placed.push({ box: best.box, from });
		return { side: best.side, from };
	});
}

interface Obstacles {
	readonly placed: readonly { readonly box: Box; readonly from: number }[];
	readonly dots: readonly Box[];
	readonly map: LabelMap;
}

function firstScale(box: Box, { placed, dots, map }: Obstacles): number {
	let from = Math.max(-box.left / box.x, box.right / (map.width - box.x), -box.top / box.y, box.bottom / (map.height - box.y), 0);
	for (const dot of dots) if (dot.x !== box.x || dot.y !== box.y) from = Math.max(from, lastOverlap(box, dot));
	for (const other of placed) {
		const last = lastOverlap(box, other.box);
		if (last > other.from) from = Math.max(from, last);
	}
	return from;
}

/** The scale above which two boxes no longer overlap; 0 if they never do. */
export function lastOverlap(a: Box, b: Box): number {
	const across = overlapping(b.x - a.x, a.left - b.right, a.right - b.left);
	const down = overlapping(b.y - a.y, a.top - b.bottom, a.bottom - b.top);
	const [start, end] = [Math.max(across[0], down[0]), Math.min(across[1], down[1])];
	return start < end ? Math.max(0, end) : 0;
}

/** The range of scales at which `distance` is between `low` and `high`. */
function overlapping(distance: number, low: number, high: number): readonly [number, number] {
	if (distance === 0) return low < 0 && high > 0 ? [0, Number.POSITIVE_INFINITY] : [0, 0];
	const [one, other] = [low / distance, high / distance];
	return [Math.max(0, Math.min(one, other)), Math.max(0, one, other)];
}

function boxOf({ x, y, gap, width, height }: UnplacedLabel, side: Side): Box {
	const [halfWidth, halfHeight] = [width / 2, height / 2];
	switch (side) {
		case 'right':
			return { x, y, left: gap, right: gap + width, top: -halfHeight, bottom: halfHeight };
		case 'left':
			return { x, y, left: -gap - width, right: -gap, top: -halfHeight, bottom: halfHeight };
		case 'above':
			return { x, y, left: -halfWidth, right: halfWidth, top: -gap - height, bottom: -gap };
		case 'below':
			return { x, y, left: -halfWidth, right: halfWidth, top: gap, bottom: gap + height };
	}
}
