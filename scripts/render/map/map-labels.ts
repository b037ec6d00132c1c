import type { MapLabel } from '../../../src/schemas/map-json.ts';
import { cutAtWord } from '../cut-text.ts';
import { type Label, type LabelMap, labelLevels, type Side } from './label-levels.ts';
import { textWidth } from './label-size.ts';
import type { Circle, Point } from './spread.ts';

/** What gets a label. */
export interface LabelRequest {
	/** The points of the regions' labels. */
	readonly regions: readonly (Point & { readonly title: string })[];
	/** The dots, the most important first, with radii in pixels. */
	readonly terms: readonly (Circle & { readonly name: string })[];
	readonly width: number;
	readonly height: number;
}

/** All labels of the map. */
export interface MapLabels {
	readonly regions: readonly MapLabel[];
	readonly terms: readonly MapLabel[];
}

/** Longer names are cut, in UTF-16 units. */
const MAX_LENGTH = 30;
/** Font size, height of the label's box, and halo at each end, in pixels, as in `src/components/map/MapPicture.module.css`. */
const TERM = { size: 13, height: 18 };
const REGION = { size: 20, height: 26 };
const HALO = 2;
/** Distance between a dot or a region and its label, in pixels. */
const CLEAR = 3;

const TERM_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const REGION_SIDES: readonly Side[] = ['above', 'below'];

/** Chooses the side of each label and the width of the picture from which it shows. Regions have priority, then terms in their order. */
export function mapLabels({ regions, terms, width, height }: LabelRequest): MapLabels {
	const drawn = [
		...regions.map(({ x, y, title }) => label({ x, y, name: title, clear: CLEAR }, REGION, REGION_SIDES)),
		...terms.map(({ x, y, name, radius }) => label({ x, y, name, clear: radius + CLEAR }, TERM, TERM_SIDES)),
	];
	const map: LabelMap = { width, height, dots: terms };
	const placed = labelLevels(drawn, map);
	const labels = drawn.map((one, index): MapLabel => {
		const { side, from } = placed[index] ?? { side: 'right', from: 0 };
		return { text: one.text, side, from: Math.ceil(from * width), width: Math.ceil(one.width) };
	});
	return { regions: labels.slice(0, regions.length), terms: labels.slice(regions.length) };
}

/** The width of a term's label, in pixels. */
export function nameWidth({ name }: { readonly name: string }): number {
	return widthOf(cutAtWord(name, MAX_LENGTH), TERM.size);
}

function widthOf(text: string, size: number): number {
	return textWidth(text) * size + 2 * HALO;
}

function label(
	{ x, y, name, clear }: Point & { readonly name: string; readonly clear: number },
	{ size, height }: typeof TERM,
	sides: readonly Side[],
): Label & { readonly text: string } {
	const text = cutAtWord(name, MAX_LENGTH);
	return { x, y, text, clear, width: widthOf(text, size), height, sides };
}
