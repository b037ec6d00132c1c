import { box, type Piece } from './piece.ts';
import { type PictureTypefaces, type TextManner, textBlock } from './text-block.ts';

/** Room between a box and its text, in pixels. */
export const PADDING = 12;
export const RADIUS = 6;

/** A box with a name in it: not wider than `width`, and as wide as that if `full`. */
export function namedBox(
	name: string,
	width: number,
	faces: PictureTypefaces,
	manner: { readonly full?: boolean; readonly height?: number; readonly behind?: number; readonly style?: string } = {},
): Piece {
	const text: TextManner = { size: 14, strong: true, anchor: 'middle' };
	const content = textBlock(name, width - 2 * PADDING - 4 * (manner.behind ?? 0), text, faces);
	return box(content, {
		style: manner.style ?? 'pic-box',
		padding: PADDING,
		radius: RADIUS,
		...(manner.full === true ? { width: width - 4 * (manner.behind ?? 0) } : {}),
		...(manner.behind === undefined ? {} : { behind: manner.behind }),
		...(manner.height === undefined ? {} : { height: manner.height }),
	});
}
