import { type Attributes, element, rounded } from './svg.ts';

/** A part of a picture: its size in pixels, and its SVG for a place of its upper left corner. */
export interface Graphic {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => string;
}

/** An empty graphic. */
export function gap(width: number, height: number): Graphic {
	return { width, height, at: () => '' };
}

/** Graphics beside each other, centred vertically. */
export function row(graphics: readonly Graphic[], between: number): Graphic {
	const height = Math.max(0, ...graphics.map((graphic) => graphic.height));
	return {
		width: graphics.reduce((sum, graphic) => sum + graphic.width, between * Math.max(0, graphics.length - 1)),
		height,
		at: (x, y) => {
			let left = x;
			return graphics
				.map((graphic) => {
					const drawn = graphic.at(left, y + (height - graphic.height) / 2);
					left += graphic.width + between;
					return drawn;
				})
				.join('');
		},
	};
}

/** Graphics below each other, centred or aligned left. */
export function column(graphics: readonly Graphic[], between: number, align: 'middle' | 'start' = 'middle'): Graphic {
	const width = Math.max(0, ...graphics.map((graphic) => graphic.width));
	return {
		width,
		height: graphics.reduce((sum, graphic) => sum + graphic.height, between * Math.max(0, graphics.length - 1)),
		at: (x, y) => {
			let top = y;
			return graphics
				.map((graphic) => {
					const drawn = graphic.at(align === 'start' ? x : x + (width - graphic.width) / 2, top);
					top += graphic.height + between;
					return drawn;
				})
				.join('');
		},
	};
}

/** Graphics in rows that wrap at `width`. */
export function flow(graphics: readonly Graphic[], width: number, between: number): Graphic {
	const rows: Graphic[][] = [];
	let filled = Number.POSITIVE_INFINITY;
	for (const graphic of graphics) {
		if (filled + between + graphic.width > width) {
			rows.push([graphic]);
			filled = graphic.width;
		} else {
			rows.at(-1)?.push(graphic);
			filled += between + graphic.width;
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

/** A box with a graphic centred in it. */
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
