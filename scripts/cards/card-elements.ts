import type { Typeface } from '../typeset/card-fonts.ts';

/** An element as satori takes it. */
export interface CardElement {
	readonly type: 'div';
	readonly key: null;
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children?: string | readonly CardElement[];
	};
}

/** The colours of the light theme in `src/css/tokens.css`. An image cannot follow the theme of a chat. */
export const COLOURS = {
	paper: '#fcfcfa',
	ink: '#191c1f',
	soft: '#474e54',
	rule: '#dfe2dc',
	accent: '#2541b2',
	marker: '#ffe680',
	/** The marker of the favicon, which is visible at small sizes. */
	strongMarker: '#f2cf4a',
} as const;

/** A line of text with its style and its place, in pixels. */
export interface PlacedText {
	readonly text: string;
	readonly typeface: Typeface;
	readonly size: number;
	readonly colour: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** The height of the line. It does not depend on the font. */
	readonly height: number;
	/** Space between letters, in em. */
	readonly spacing?: number;
}

/** A filled rectangle, in pixels from the upper left corner. */
export function rectangle(left: number, top: number, width: number, height: number, colour: string, radius = 0): CardElement {
	return element({ left, top, width, height, backgroundColor: colour, borderRadius: radius });
}

/** A line of text. It was measured before, so it never wraps. */
export function textLine(line: PlacedText): CardElement {
	const { text, typeface, size, colour, left, top, width, height, spacing = 0 } = line;
	return element(
		{
			left,
			top,
			width,
			height,
			fontFamily: typeface.family,
			fontWeight: typeface.weight,
			fontStyle: typeface.style,
			fontSize: size,
			lineHeight: `${height}px`,
			letterSpacing: spacing * size,
			color: colour,
			whiteSpace: 'pre',
		},
		text,
	);
}

const MARK_UNITS = 32;

/** The logo of the site, as in `static/favicon.svg`: a card with a marked line. */
export function siteMark(left: number, top: number, size: number, accent: string): readonly CardElement[] {
	const unit = size / MARK_UNITS;
	const part = (x: number, y: number, width: number, height: number, colour: string, radius: number): CardElement =>
		rectangle(left + x * unit, top + y * unit, width * unit, height * unit, colour, radius * unit);
	return [
		part(3, 2, 26, 28, accent, 4),
		part(5, 4, 22, 24, COLOURS.paper, 2),
		part(8, 8.75, 11, 2.5, accent, 1.25),
		part(9, 14, 13, 6, COLOURS.strongMarker, 0),
		part(8, 15.75, 15, 2.5, accent, 1.25),
		part(8, 22.75, 8, 2.5, accent, 1.25),
	];
}

/** The element that contains all elements of a card. */
export function canvas(width: number, height: number, children: readonly CardElement[]): CardElement {
	return element({ position: 'relative', width, height }, children);
}

function element(style: Readonly<Record<string, string | number>>, children?: string | readonly CardElement[]): CardElement {
	const placed = { display: 'flex', position: 'absolute', ...style };
	return { type: 'div', key: null, props: children === undefined ? { style: placed } : { style: placed, children } };
}
