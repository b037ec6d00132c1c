import { type Attributes, element, rounded } from './svg.ts';

/** A part of a picture: its size in pixels, and its SVG with the upper left corner at a point. */
export interface Graphic {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => string;
}

/** An empty piece of a size. */
export function gap(width: number, height: number): Graphic {
	return { width, height, at: () => '' };
}

/** Pieces beside each other, centred vertically. */
export function row(pieces: readonly Graphic[], between: number): Graphic {
	const height = Math.max(0, ...pieces.map((piece) => piece.height));
	return {
		width: pieces.reduce((sum, piece) => sum + piece.width, between * Math.max(0, pieces.length - 1)),
		height,
		at: (x, y) => {
			let left = x;
			return pieces
				.map((piece) => {
					const drawn = piece.at(left, y + (height - piece.height) / 2);
					left += piece.width + between;
					return drawn;
				})
				.join('');
		},
	};
}

/** Pieces below each other, centred or aligned left. */
export function column(pieces: readonly Graphic[], between: number, align: 'middle' | 'start' = 'middle'): Graphic {
	const width = Math.max(0, ...pieces.map((piece) => piece.width));
	return {
		width,
		height: pieces.reduce((sum, piece) => sum + piece.height, between * Math.max(0, pieces.length - 1)),
		at: (x, y) => {
			let top = y;
			return pieces
				.map((piece) => {
					const drawn = piece.at(align === 'start' ? x : x + (width - piece.width) / 2, top);
					top += piece.height + between;
					return drawn;
				})
				.join('');
		},
	};
}

/** Pieces in rows that wrap at `width`. */
export function flow(pieces: readonly Graphic[], width: number, between: number): Graphic {
	const rows: Graphic[][] = [];
	let filled = Number.POSITIVE_INFINITY;
	for (const piece of pieces) {
		if (filled + between + piece.width > width) {
			rows.push([piece]);
			filled = piece.width;
		} else {
			rows.at(-1)?.push(piece);
			filled += between + piece.width;
		}
	}
	return column(
		rows.map((one) => row(one, between)),
		between,
	);
}

/** How a box is drawn. */
export interface BoxOptions {
	readonly style: string;
	readonly padding: number;
	readonly radius: number;
	/** Minimum width and height, in pixels. */
	readonly width?: number;
	readonly height?: number;
	/** How many copies show behind it. */
	readonly behind?: number;
}

/** How far each copy is offset from the box in front of it, in pixels. */
const COPY_OFFSET = 4;

/** A piece centred in a box. */
export function box(content: Graphic, options: BoxOptions): Graphic {
	const { style, padding, radius, behind = 0 } = options;
	const width = Math.max(content.width + 2 * padding, options.width ?? 0);
	const height = Math.max(content.height + 2 * padding, options.height ?? 0);
	const offset = behind * COPY_OFFSET;
	const shape = (x: number, y: number, extra: Attributes = {}): string =>
		element('rect', { class: style, x, y, width, height, rx: radius, ...extra });
	return {
		width: width + offset,
		height: height + offset,
		at: (x, y) => {
			const copies = Array.from({ length: behind }, (_, index) =>
				shape(x + (behind - index) * COPY_OFFSET, y + offset - (behind - index) * COPY_OFFSET),
			);
			const top = y + offset;
			return [...copies, shape(x, top), content.at(x + (width - content.width) / 2, top + (height - content.height) / 2)].join('');
		},
	};
}

/** A line through points, with an arrowhead at its end if `arrow`. */
export function line(points: readonly (readonly [number, number])[], arrow: boolean, style = 'pic-line'): string {
	const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
	return element('path', { class: style, d: path }) + (arrow ? arrowHead(points) : '');
}

const HEAD = 6;

/** The arrowhead of a line that ends horizontally or vertically. */
function arrowHead(points: readonly (readonly [number, number])[]): string {
	const [tipX, tipY] = points.at(-1) ?? [0, 0];
	const [fromX, fromY] = points.at(-2) ?? [0, 0];
	const [dx, dy] = [Math.sign(tipX - fromX), Math.sign(tipY - fromY)];
	const corner = (side: number): string =>
		`${rounded(tipX - dx * HEAD + dy * side * HEAD * 0.7)} ${rounded(tipY - dy * HEAD + dx * side * HEAD * 0.7)}`;
	return element('path', { class: 'pic-line', d: `M${corner(1)}L${rounded(tipX)} ${rounded(tipY)}L${corner(-1)}` });
}
