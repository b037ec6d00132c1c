import type { CycleDiagram } from '../diagram.ts';
import { namedBox } from '../draw/named-box.ts';
import { line, type Piece } from '../draw/piece.ts';
import type { PictureTypefaces } from '../draw/text-block.ts';

/** Between a stage and the next in its lane. */
const BETWEEN = 24;
/** Between the lanes. */
const LANES = 44;
/** Where there is less room than this, the lanes run down and up instead of there and back. */
const LYING = 420;

type Point = readonly [number, number];

/** Stages in two lanes that lead into each other at both ends: a circle that needs no more room than its names. */
export function drawCycle({ stages }: CycleDiagram, width: number, faces: PictureTypefaces): Piece {
	const lies = width >= LYING;
	const ahead = Math.ceil(stages.length / 2);
	const back = stages.length - ahead;
	const wide = lies ? (width - BETWEEN * (ahead - 1)) / ahead : (width - LANES) / 2;
	const high = Math.max(...stages.map((stage) => namedBox(stage, wide, faces).height));
	const boxes = stages.map((stage) => namedBox(stage, wide, faces, { full: true, height: high }));
	const [along, across] = lies ? [wide, high] : [high, wide];
	/** Where a stage begins: along its lane, and across the lanes. The way back is centred where it is one short. */
	const begins = (index: number): Point => {
		const place = index < ahead ? index : (ahead - back) / 2 + back - 1 - (index - ahead);
		return [place * (along + BETWEEN), index < ahead ? 0 : across + LANES];
	};
	/** From along and across to left and top. */
	const point = ([a, b]: Point): Point => (lies ? [a, b] : [b, a]);
	const arrow = (index: number): readonly Point[] => {
		const next = (index + 1) % stages.length;
		const [from, to] = [begins(index), begins(next)];
		const [start, end] = [from[0] + along / 2, to[0] + along / 2];
		const middle = across + LANES / 2;
		if (index === ahead - 1) return [[start, across + 4], ...bend(start, end, middle), [end, across + LANES - 5]];
		if (next === 0) return [[start, across + LANES - 4], ...bend(start, end, middle), [end, across + 5]];
		const lane = from[1] + across / 2;
		return index < ahead
			? [
					[from[0] + along + 4, lane],
					[to[0] - 5, lane],
				]
			: [
					[from[0] - 4, lane],
					[to[0] + along + 5, lane],
				];
	};
	const [totalWidth, totalHeight] = point([ahead * (along + BETWEEN) - BETWEEN, 2 * across + LANES]);
	return {
		width: totalWidth,
		height: totalHeight,
		at: (x, y) => {
			const drawn = boxes.map((one, index) => {
				const [left, top] = point(begins(index));
				return one.at(x + left, y + top);
			});
			const arrows = stages.map((_, index) => {
				const points = arrow(index)
					.map((one) => point(one))
					.map(([left, top]): Point => [x + left, y + top]);
				return line(points, true, index === stages.length - 1 ? 'pic-line pic-again' : 'pic-line');
			});
			return [...drawn, ...arrows].join('');
		},
	};
}

/** Two corners on the way across, where the stages do not face each other. */
function bend(from: number, to: number, middle: number): readonly Point[] {
	return Math.abs(from - to) < 1
		? []
		: [
				[from, middle],
				[to, middle],
			];
}
