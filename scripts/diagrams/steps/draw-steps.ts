import { panelGrid } from '../decomposition/panel-grid.ts';
import type { StepsDiagram } from '../diagram.ts';
import { box, type Graphic } from '../draw/graphic.ts';
import { PADDING, RADIUS } from '../draw/named-box.ts';
import { numberedText } from '../draw/numbered-text.ts';
import type { PictureTypefaces } from '../draw/text-block.ts';

/** Draws steps as numbered boxes, in rows if they fit. */
export function drawSteps(diagram: StepsDiagram, width: number, faces: PictureTypefaces): Graphic {
	return panelGrid(diagram.steps.length, width, (index, stepWidth) => {
		const content = numberedText(index + 1, diagram.steps[index] ?? '', stepWidth - 2 * PADDING, faces);
		return (stepHeight) => box(content, { style: 'pic-box', padding: PADDING, radius: RADIUS, width: stepWidth, height: stepHeight });
	});
}
