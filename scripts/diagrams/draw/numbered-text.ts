import { box, type Graphic, gap } from './graphic.ts';
import { type PictureTypefaces, textBlock } from './text-block.ts';

const DOT = 26;

/** A step's number in a circle with the step's text beside it, `width` pixels wide. */
export function numberedText(count: number, text: string, width: number, faces: PictureTypefaces): Graphic {
	const number = textBlock(String(count), DOT, { size: 13, strong: true, colour: 'accent', anchor: 'middle' }, faces);
	const dot = box(number, { style: 'pic-dot', padding: 0, radius: DOT / 2, width: DOT, height: DOT });
	const words = textBlock(text, width - DOT - 10, { size: 14 }, faces);
	const lines = words.height > DOT ? words : { ...words, at: (x: number, y: number) => words.at(x, y + (DOT - words.height) / 2) };
	const height = Math.max(DOT, words.height + (words.height > DOT ? 4 : 0));
	return {
		...gap(width, height),
		at: (x, y) => dot.at(x, y) + lines.at(x + DOT + 10, words.height > DOT ? y + 4 : y),
	};
}
