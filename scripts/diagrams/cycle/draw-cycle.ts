import type { CycleDiagram } from '../diagram.ts';
import { type Graphic, line } from '../draw/graphic.ts';
import { namedBox } from '../draw/named-box.ts';
import type { PictureTypefaces } from '../draw/text-block.ts';

/** Gap between a stage and the next one in its lane, in pixels. */
const GAP = 24;
/** Gap between the two lanes, in pixels. */
const LANE_GAP = 44;
/** Below this width, in pixels, the lanes are vertical. */
const MIN_HORIZONTAL_WIDTH = 420;

type Point = readonly [number, number];

/** Draws the stages in two lanes that are joined at both ends. The loop needs no more room than the names of its stages. */
export function drawCycle({ stages }: CycleDiagram, width: number, faces: PictureTypefaces): Graphic {
	const horizontal = width >= MIN_HORIZONTAL_WIDTH;
	const firstLane = Math.ceil(stages.length / 2);
	const secondLane = stages.length - firstLane;
	const stageWidth = horizontal ? (width - GAP * (firstLane - 1)) / firstLane : (width - LANE_GAP) / 2;
	const stageHeight = Math.max(...stages.map((stage) => namedBox(stage, stageWidth, faces).height));
	const boxes = stages.map((stage) => namedBox(stage, stageWidth, faces, { full: true, height: stageHeight }));
	const [along, across] = horizontal ? [stageWidth, stageHeight] : [stageHeight, stageWidth];
	/** The start of a stage, along its lane and across the lanes. The second lane is centred if it is one stage shorter. */
	const startOf = (index: number): Point => {
		const place = index < firstLane ? index : (firstLane - secondLane) / 2 + secondLane - 1 - (index - firstLane);
		return [place * (along + GAP), index < firstLane ? 0 : across + LANE_GAP];
	};
	/** Converts along and across to left and top. */
	const point = ([a, b]: Point): Point => (horizontal ? [a, b] : [b, a]);
	const arrow = (index: number): readonly Point[] => {
		const next = (index + 1) % stages.length;
		const [from, to] = [startOf(index), startOf(next)];
		const [start, end] = [from[0] + along / 2, to[0] + along / 2];
		const middle = across + LANE_GAP / 2;
		if (index === firstLane - 1) return [[start, across + 4], ...bend(start, end, middle), [end, across + LANE_GAP - 5]];
		if (next === 0) return [[start, across + LANE_GAP - 4], ...bend(start, end, middle), [end, across + 5]];
		const lane = from[1] + across / 2;
		return index < firstLane
			? [
					[from[0] + along + 4, lane],
					[to[0] - 5, lane],
				]
			: [
					[from[0] - 4, lane],
					[to[0] + along + 5, lane],
				];
	};
	const [totalWidth, totalHeight] = point([firstLane * (along + GAP) - GAP, 2 * across + LANE_GAP]);
	return {
		width: totalWidth,
		height: totalHeight,
		at: (x, y) => {
			const drawn = boxes.map((one, index) => {
				const [left, top] = point(startOf(index));
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

/** The two corners of an arrow between lanes, if its stages do not face each other. */
function bend(from: number, to: number, middle: number): readonly Point[] {
	return Math.abs(from - to) < 1
		? []
		: [
				[from, middle],
				[to, middle],
			];
}
