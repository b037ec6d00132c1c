import { cutAtWord } from '../../page/cut-text.ts';
import { type Label, type LabelGround, labelLevels, type Side } from './label-levels.ts';
import { textWidth } from './label-size.ts';
import type { MapLabel } from './map-record.ts';
import type { Circle, Point } from './spread.ts';

/** What is to be named. */
export interface LabelRequest {
	/** The points that the names of regions keep to. */
	readonly regions: readonly (Point & { readonly title: string })[];
	/** The dots, the more important ones first, with their radii in pixels. */
	readonly terms: readonly (Circle & { readonly name: string })[];
	readonly width: number;
	readonly height: number;
}

/** All names of the map. */
export interface MapLabels {
	readonly regions: readonly MapLabel[];
	readonly terms: readonly MapLabel[];
}

/** Longer names are cut on the map. */
const LONGEST = 30;
/** In pixels: the letters as `src/components/map/MapPicture.module.css` has them, the box that they stand in, and the halo at each end. */
const TERM = { size: 13, height: 18 };
const REGION = { size: 20, height: 26 };
const HALO = 2;
/** Pixels between a dot and its name, and between a region and its name. */
const CLEAR = 3;

const TERM_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const REGION_SIDES: readonly Side[] = ['above', 'below'];

/** Chooses for each name the side and the width from which on it shows. Regions come first, then the terms in their order. */
export function mapLabels({ regions, terms, width, height }: LabelRequest): MapLabels {
	const drawn = [
		...regions.map(({ x, y, title }) => label({ x, y, name: title, clear: CLEAR }, REGION, REGION_SIDES)),
		...terms.map(({ x, y, name, radius }) => label({ x, y, name, clear: radius + CLEAR }, TERM, TERM_SIDES)),
	];
	const ground: LabelGround = { width, height, dots: terms };
	const placed = labelLevels(drawn, ground);
	const labels = drawn.map((one, index): MapLabel => {
		const { side, from } = placed[index] ?? { side: 'right', from: 0 };
		return { text: one.text, side, from: Math.ceil(from * width), width: Math.ceil(one.width) };
	});
	return { regions: labels.slice(0, regions.length), terms: labels.slice(regions.length) };
}

/** How wide the name of a term is on the map, in pixels. */
export function nameWidth({ name }: { readonly name: string }): number {
	return widthOf(cutAtWord(name, LONGEST), TERM.size);
}

function widthOf(text: string, size: number): number {
	return textWidth(text) * size + 2 * HALO;
}

function label(
	{ x, y, name, clear }: Point & { readonly name: string; readonly clear: number },
	{ size, height }: typeof TERM,
	sides: readonly Side[],
): Label & { readonly text: string } {
	const text = cutAtWord(name, LONGEST);
	return { x, y, text, clear, width: widthOf(text, size), height, sides };
}
