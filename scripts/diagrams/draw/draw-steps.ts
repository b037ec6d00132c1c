import type { StepsDiagram } from '../diagram.ts';
import { PADDING, RADIUS } from './named-box.ts';
import { numbered } from './numbered.ts';
import { grid } from './panel-grid.ts';
import { box, type Piece } from './piece.ts';
import type { PictureTypefaces } from './text-block.ts';

/** Steps as numbered boxes, in rows where there is room. */
export function drawSteps(diagram: StepsDiagram, width: number, faces: PictureTypefaces): Piece {
	return grid(diagram.steps.length, width, (index, wide) => {
		const content = numbered(index + 1, diagram.steps[index] ?? '', wide - 2 * PADDING, faces);
		return (high) => box(content, { style: 'pic-box', padding: PADDING, radius: RADIUS, width: wide, height: high });
	});
}
