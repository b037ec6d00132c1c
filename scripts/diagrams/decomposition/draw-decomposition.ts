import type { DecompositionDiagram, DecompositionStage } from '../diagram.ts';
import { box, column, flow, type Graphic, gap, row } from '../draw/graphic.ts';
import { PADDING, RADIUS } from '../draw/named-box.ts';
import { numberedText } from '../draw/numbered-text.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';
import { panelGrid } from './panel-grid.ts';
import { drawSystemPart } from './system-part.ts';

/** Draws the system at each step, one panel per step. */
export function drawDecomposition(diagram: DecompositionDiagram, width: number, faces: PictureTypefaces): Graphic {
	const panels = panelGrid(diagram.stages.length, width, (index, panelWidth) => {
		const content = diagram.stages[index];
		return (panelHeight) =>
			content === undefined ? gap(panelWidth, panelHeight) : panel(content, index + 1, panelWidth, panelHeight, faces);
	});
	const swatch = box(gap(14, 10), { style: 'pic-box pic-fresh', padding: 0, radius: 2 });
	const legend = row([swatch, textBlock('changed in this step', width - 30, { size: 13, colour: 'soft' }, faces)], 8);
	return column([panels, legend], PADDING, 'start');
}

/** A panel with the step's text at the top and the system centred below. */
function panel(stage: DecompositionStage, count: number, width: number, height: number, faces: PictureTypefaces): Graphic {
	const inner = width - 2 * PADDING;
	const words = numberedText(count, stage.step, inner, faces);
	const system = systemOf(stage, inner, faces);
	const whole = column([words, system], PADDING);
	const room = Math.max(height - 2 * PADDING - words.height - PADDING, system.height);
	const centred = column([words, box(system, { style: 'pic-none', padding: 0, radius: 0, height: room })], PADDING);
	return box(height === 0 ? whole : centred, { style: 'pic-panel', padding: PADDING, radius: RADIUS, width, height });
}

/** Draws the parts beside each other at their natural width, or below each other if they do not fit. */
function systemOf({ parts }: DecompositionStage, width: number, faces: PictureTypefaces): Graphic {
	const between = 14;
	const share = (width - between * (parts.length - 1)) / Math.max(1, parts.length);
	const graphics = parts.map((part) => drawSystemPart(part, share >= 100 ? share : width, faces));
	return flow(graphics, width, between);
}
