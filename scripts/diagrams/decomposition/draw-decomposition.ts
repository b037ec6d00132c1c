import type { DecompositionDiagram, DecompositionStage } from '../diagram.ts';
import { PADDING, RADIUS } from '../draw/named-box.ts';
import { numbered } from '../draw/numbered.ts';
import { box, column, flow, gap, type Piece, row } from '../draw/piece.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';
import { grid } from './panel-grid.ts';
import { systemPart } from './system-part.ts';

/** The system at each step, one panel a step. */
export function drawDecomposition(diagram: DecompositionDiagram, width: number, faces: PictureTypefaces): Piece {
	const panels = grid(diagram.stages.length, width, (index, wide) => {
		const content = diagram.stages[index];
		return (high) => (content === undefined ? gap(wide, high) : panel(content, index + 1, wide, high, faces));
	});
	const swatch = box(gap(14, 10), { style: 'pic-box pic-fresh', padding: 0, radius: 2 });
	const legend = row([swatch, textBlock('changed in this step', width - 30, { size: 13, colour: 'soft' }, faces)], 8);
	return column([panels, legend], PADDING, 'start');
}

/** The step's words at the top, the system in the middle of the room below. */
function panel(stage: DecompositionStage, count: number, width: number, height: number, faces: PictureTypefaces): Piece {
	const inner = width - 2 * PADDING;
	const words = numbered(count, stage.step, inner, faces);
	const system = systemOf(stage, inner, faces);
	const whole = column([words, system], PADDING);
	const room = Math.max(height - 2 * PADDING - words.height - PADDING, system.height);
	const centred = column([words, box(system, { style: 'pic-none', padding: 0, radius: 0, height: room })], PADDING);
	return box(height === 0 ? whole : centred, { style: 'pic-panel', padding: PADDING, radius: RADIUS, width, height });
}

/** All parts beside each other, as wide as they need; below each other where there is no room. */
function systemOf({ parts }: DecompositionStage, width: number, faces: PictureTypefaces): Piece {
	const between = 14;
	const share = (width - between * (parts.length - 1)) / Math.max(1, parts.length);
	const pieces = parts.map((part) => systemPart(part, share >= 100 ? share : width, faces));
	return flow(pieces, width, between);
}
