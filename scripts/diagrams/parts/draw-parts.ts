import type { PartsDiagram } from '../diagram.ts';
import { box, column, flow, type Graphic, row } from '../draw/graphic.ts';
import { namedBox, PADDING, RADIUS } from '../draw/named-box.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';

/** Draws a whole as a frame around its parts, with “+” between them: in rows, or below each other if they do not fit. */
export function drawParts(diagram: PartsDiagram, width: number, faces: PictureTypefaces): Graphic {
	const inner = width - 2 * (PADDING + 2);
	const parts = diagram.parts.map((part) => namedBox(part, Math.min(inner, 260), faces));
	const plus = textBlock('+', 20, { size: 15, strong: true, colour: 'soft' }, faces);
	const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [plus, part]));
	const beside = row(joined, 10);
	const content = beside.width <= inner ? beside : inner < 400 ? column(joined, 4) : flow(withPlus(parts, plus), inner, 10);
	const name = textBlock(diagram.whole, inner, { size: 15, strong: true, colour: 'accent' }, faces);
	const purpose = diagram.purpose === '' ? [] : [textBlock(diagram.purpose, inner, { size: 13, colour: 'soft', anchor: 'middle' }, faces)];
	return box(column([name, content, ...purpose], PADDING), { style: 'pic-frame', padding: PADDING + 2, radius: RADIUS });
}

/** Puts the “+” after each part, so that no row starts with one. */
function withPlus(parts: readonly Graphic[], plus: Graphic): readonly Graphic[] {
	return parts.map((part, index) => (index === parts.length - 1 ? part : row([part, plus], 8)));
}
