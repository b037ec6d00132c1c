import { drawCycle } from '../cycle/draw-cycle.ts';
import { drawDecomposition } from '../decomposition/draw-decomposition.ts';
import { drawDerivation } from '../derivation/draw-derivation.ts';
import { describeDiagram } from '../description.ts';
import type { Diagram } from '../diagram.ts';
import { drawParts } from '../parts/draw-parts.ts';
import { drawRoles } from '../roles/draw-roles.ts';
import type { Graphic } from './graphic.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import { element, textElement } from './svg.ts';
import type { PictureTypefaces } from './text-block.ts';

/** Keeps lines at the edge from being clipped. */
const MARGIN = 2;

/**
 * Draws a diagram as an SVG file of its own, at most `width` pixels wide and as high as needed. It is meant to be shown at this size, not
 * scaled. It follows the light and dark theme, both inside a page and on its own.
 *
 * @param name makes the ids in the SVG differ from those of other pictures in the page
 */
export function drawPicture(diagram: Diagram, width: number, name: string, faces: PictureTypefaces): string {
	const graphic = draw(diagram, width - 2 * MARGIN, faces);
	const [fullWidth, fullHeight] = [wholePixels(graphic.width) + 2 * MARGIN, wholePixels(graphic.height) + 2 * MARGIN];
	const [title, description] = [`${name}-title`, `${name}-text`];
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'pic',
			width: fullWidth,
			height: fullHeight,
			viewBox: `0 0 ${fullWidth} ${fullHeight}`,
			role: 'img',
			'aria-labelledby': title,
			'aria-describedby': description,
		},
		textElement('title', { id: title }, diagram.title) +
			textElement('desc', { id: description }, describeDiagram(diagram)) +
			element('style', {}, PICTURE_STYLE) +
			graphic.at(MARGIN, MARGIN),
	);
}

/** A sum of fractions may be a hair above the whole number that it stands for. */
function wholePixels(length: number): number {
	return Math.ceil(Number(length.toFixed(3)));
}

function draw(diagram: Diagram, width: number, faces: PictureTypefaces): Graphic {
	switch (diagram.kind) {
		case 'cycle':
			return drawCycle(diagram, width, faces);
		case 'parts':
			return drawParts(diagram, width, faces);
		case 'roles':
			return drawRoles(diagram, width, faces);
		case 'derivation':
			return drawDerivation(diagram, width, faces);
		case 'decomposition':
			return drawDecomposition(diagram, width, faces);
	}
}
