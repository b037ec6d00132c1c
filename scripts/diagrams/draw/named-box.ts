import { box, type Graphic } from './graphic.ts';
import { type PictureTypefaces, type TextOptions, textBlock } from './text-block.ts';

/** Padding of a box, in pixels. */
export const PADDING = 12;
export const RADIUS = 6;

/** A box with a name, at most `width` pixels wide, or exactly as wide if `full`. */
export function namedBox(
	name: string,
	width: number,
	faces: PictureTypefaces,
	options: { readonly full?: boolean; readonly height?: number; readonly behind?: number; readonly style?: string } = {},
): Graphic {
	const text: TextOptions = { size: 14, strong: true, anchor: 'middle' };
	const content = textBlock(name, width - 2 * PADDING - 4 * (options.behind ?? 0), text, faces);
	return box(content, {
		style: options.style ?? 'pic-box',
		padding: PADDING,
		radius: RADIUS,
		...(options.full === true ? { width: width - 4 * (options.behind ?? 0) } : {}),
		...(options.behind === undefined ? {} : { behind: options.behind }),
		...(options.height === undefined ? {} : { height: options.height }),
	});
}
