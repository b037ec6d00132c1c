import type { DerivationDiagram } from '../diagram.ts';
import { type Graphic, gap, line } from '../draw/graphic.ts';
import { namedBox } from '../draw/named-box.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';
import { layersOf, verbPlace } from './derivation-layers.ts';

/** Room for an arrow with its verb, between columns and between rows, in pixels. */
const COLUMN_GAP = 110;
const ROW_GAP = 56;
/** Room between rows if verbs are at both ends of arrows, in pixels. */
const ROW_GAP_BOTH_ENDS = 90;
const GAP = 18;
const MIN_WIDTH = 110;
const MAX_WIDTH = 200;
/** Width of the longest verb, “transformed”, in pixels. */
const MIN_VERB_WIDTH = 78;
/** Length of an arrow between its corner and a box, in pixels. */
const STUB = 20;
const COPIES = 2;

interface Placed {
	readonly graphic: Graphic;
	readonly x: number;
	readonly y: number;
}

type Point = readonly [number, number];

/**
 * Draws the things from left to right, products right of their sources, with the verb at each arrow. Runs from top to bottom if that is too
 * wide.
 */
export function drawDerivation(diagram: DerivationDiagram, width: number, faces: PictureTypefaces): Graphic {
	const layers = layersOf(diagram);
	const columnWidth = (width - COLUMN_GAP * (layers.length - 1)) / layers.length;
	return columnWidth >= MIN_WIDTH
		? across(diagram, layers, width, Math.min(columnWidth, MAX_WIDTH), faces)
		: down(diagram, layers, width, faces);
}

type Layers = readonly (readonly number[])[];

function across(diagram: DerivationDiagram, layers: Layers, width: number, columnWidth: number, faces: PictureTypefaces): Graphic {
	const step = (width - columnWidth) / Math.max(1, layers.length - 1);
	const stacks = layers.map((layer) => layer.map((index) => ({ index, graphic: thing(diagram, index, columnWidth, faces) })));
	const heights = stacks.map((stack) => stack.reduce((sum, { graphic }) => sum + graphic.height + GAP, -GAP));
	const height = Math.max(...heights);
	const placed = new Map<number, Placed>();
	for (const [layer, stack] of stacks.entries()) {
		let y = (height - (heights[layer] ?? 0)) / 2;
		for (const { index, graphic } of stack) {
			placed.set(index, { graphic, x: layer * step + (columnWidth - graphic.width) / 2, y });
			y += graphic.height + GAP;
		}
	}
	const arrows = diagram.derivations.map(({ from, to, verb }, index): Arrow => {
		const [a, b] = ends(placed, from, to);
		const [start, end] = [a.x + a.graphic.width + 4, b.x - 5];
		const [top, aim] = [a.y + a.graphic.height / 2, b.y + b.graphic.height / 2];
		const place = verbPlace(diagram, index);
		const turn = place === 'target' ? start + STUB : end - STUB;
		const points: Point[] = [
			[start, top],
			...(Math.abs(top - aim) < 1
				? []
				: ([
						[turn, top],
						[turn, aim],
					] as const)),
			[end, aim],
		];
		const word = place === 'nowhere' ? gap(0, 0) : verbBlock(verb, end - start - STUB - 8, faces);
		const [left, base] = place === 'target' ? [turn + 4, aim] : [start + 2, top];
		return { points, word: { graphic: word, x: left, y: base - word.height - 4 } };
	});
	// The verb above the topmost arrow may be higher than all boxes.
	const above = Math.max(0, ...arrows.map(({ word }) => -word.y));
	return scene(width, height + above, above, arrows, [...placed.values()]);
}

function down(diagram: DerivationDiagram, layers: Layers, width: number, faces: PictureTypefaces): Graphic {
	const placed = new Map<number, Placed>();
	const shares = new Map<number, number>();
	const apart = diagram.derivations.some((_, index) => verbPlace(diagram, index) === 'target') ? ROW_GAP_BOTH_ENDS : ROW_GAP;
	let top = 0;
	for (const layer of layers.flatMap((all) => inRows(all, Math.floor((width + GAP) / (MIN_WIDTH + GAP))))) {
		const columnWidth = (width - GAP * (layer.length - 1)) / layer.length;
		const graphics = layer.map((index) => ({ index, graphic: thing(diagram, index, Math.min(columnWidth, MAX_WIDTH), faces) }));
		const rowHeight = Math.max(...graphics.map(({ graphic }) => graphic.height));
		for (const [at, { index, graphic }] of graphics.entries()) {
			shares.set(index, columnWidth);
			placed.set(index, { graphic, x: at * (columnWidth + GAP) + (columnWidth - graphic.width) / 2, y: top + rowHeight - graphic.height });
		}
		top += rowHeight + apart;
	}
	const arrows = diagram.derivations.map(({ from, to, verb }, index): Arrow => {
		const [a, b] = ends(placed, from, to);
		const [start, aim] = [a.x + a.graphic.width / 2, b.x + b.graphic.width / 2];
		const [begin, end] = [a.y + a.graphic.height + 4, b.y - 5];
		const place = verbPlace(diagram, index);
		const turn = place === 'target' ? begin + STUB / 2 : end - STUB / 2;
		const points: Point[] = [
			[start, begin],
			...(Math.abs(start - aim) < 1
				? []
				: ([
						[start, turn],
						[aim, turn],
					] as const)),
			[aim, end],
		];
		const room = (shares.get(place === 'target' ? to : from) ?? width) / 2 - 8;
		// Half a narrow column is too small for the verb. The description has it.
		const word = place === 'nowhere' || room < MIN_VERB_WIDTH ? gap(0, 0) : verbBlock(verb, room, faces);
		const y = place === 'target' ? end - word.height - 2 : begin;
		return { points, word: { graphic: word, x: (place === 'target' ? aim : start) + 8, y } };
	});
	return scene(width, top - apart, 0, arrows, [...placed.values()]);
}

/** The fewest rows of at most `most` things, evenly filled. */
function inRows(layer: readonly number[], maxPerRow: number): Layers {
	const rows = Math.ceil(layer.length / Math.max(1, maxPerRow));
	const each = Math.ceil(layer.length / rows);
	return Array.from({ length: rows }, (_, row) => layer.slice(row * each, (row + 1) * each)).filter((row) => row.length > 0);
}

interface Arrow {
	readonly points: readonly Point[];
	readonly word: Placed;
}

/** Draws arrows first and boxes over them, so that an arrow to a distant box passes behind the others. */
function scene(width: number, height: number, above: number, arrows: readonly Arrow[], boxes: readonly Placed[]): Graphic {
	return {
		width,
		height,
		at: (x, y) => {
			const put = (one: Placed): string => one.graphic.at(x + one.x, y + above + one.y);
			const lines = arrows.map(({ points }) =>
				line(
					points.map(([left, top]): Point => [x + left, y + above + top]),
					true,
				),
			);
			return [...lines, ...boxes.map(put), ...arrows.map(({ word }) => put(word))].join('');
		},
	};
}

function ends(placed: ReadonlyMap<number, Placed>, from: number, to: number): readonly [Placed, Placed] {
	const [a, b] = [placed.get(from), placed.get(to)];
	if (a === undefined || b === undefined) throw new RangeError(`unexpected derivation from ${from} to ${to}, expected two of the things`);
	return [a, b];
}

function verbBlock(verb: string, width: number, faces: PictureTypefaces): Graphic {
	return textBlock(verb, Math.max(width, 40), { size: 13, colour: 'soft', lines: 2 }, faces);
}

function thing({ things }: DerivationDiagram, index: number, width: number, faces: PictureTypefaces): Graphic {
	const { name = '', several = false } = things[index] ?? {};
	return namedBox(name, width, faces, several ? { behind: COPIES } : {});
}
