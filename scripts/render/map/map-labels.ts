import { LABEL_GAP, LABEL_HALO, LABEL_SIZES } from '../../../src/components/map/map-scale.ts';
import type { MapLabel } from '../../../src/schemas/map-json.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { labelLevels, type Side, type UnplacedLabel } from './label-levels.ts';
import { textWidth } from './label-size.ts';
import type { Circle, Point } from './spread.ts';

/** What gets a label. */
export interface LabelRequest {
	/** The points at which the labels of regions are placed. */
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

/** In UTF-16 units. Labels cut longer names. */
const MAX_NAME_LENGTH = 30;

/** The width of the map on a laptop, in pixels, and how many names a reader takes in there. */
const USUAL_WIDTH = 700;
const USUAL_NAMES = 20;

const TERM_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const REGION_SIDES: readonly Side[] = ['above', 'below'];

/**
 * Chooses the side of each label and the width of the picture from which it shows. Those of regions always show. Of the terms, the first ones
 * have priority, and no more names show than a reader takes in: about twenty at the usual width, more where there is more room.
 */
export function mapLabels({ regions, terms, width, height }: LabelRequest): MapLabels {
	const drawn = [
		...regions.map((region) => ({ ...label(region, region.title, 'region', LABEL_GAP, REGION_SIDES), isAlways: true })),
		...terms.map((term) => label(term, term.name, 'term', term.radius + LABEL_GAP, TERM_SIDES)),
	];
	const placed = labelLevels(drawn, { width, height, dots: terms });
	const labels = drawn.map((one, index): MapLabel => {
		const { side, from } = placed[index] ?? { side: 'right', from: 0 };
		return { text: one.text, side, from: Math.ceil(from * width), width: Math.ceil(one.width) };
	});
	return { regions: labels.slice(0, regions.length), terms: notTooMany(labels.slice(regions.length)) };
}

/** Puts off labels, so that the count of them grows with the width of the picture, and beyond the usual width with its area. */
function notTooMany(labels: readonly MapLabel[]): readonly MapLabel[] {
	// Those that have room at the usual width come first.
	const order = [...labels.keys()].sort((a, b) => Number(isLate(labels[a])) - Number(isLate(labels[b])) || a - b);
	const ranks = new Map(order.map((index, rank) => [index, rank]));
	return labels.map((label, index) => ({ ...label, from: Math.max(label.from, widthFor((ranks.get(index) ?? 0) + 1)) }));
}

function isLate(label: MapLabel | undefined): boolean {
	return label !== undefined && label.from > USUAL_WIDTH;
}

/** The width of the picture at which this many names show. */
function widthFor(count: number): number {
	const share = count / USUAL_NAMES;
	return Math.ceil(USUAL_WIDTH * (share <= 1 ? share : Math.sqrt(share)));
}

/** The width of a term's label, in pixels. */
export function termLabelWidth({ name }: { readonly name: string }): number {
	return widthOf(cutAtWord(name, MAX_NAME_LENGTH), 'term');
}

function widthOf(text: string, kind: keyof typeof LABEL_SIZES): number {
	return textWidth(text) * LABEL_SIZES[kind].font + 2 * LABEL_HALO;
}

function label(
	{ x, y }: Point,
	name: string,
	kind: keyof typeof LABEL_SIZES,
	gap: number,
	sides: readonly Side[],
): UnplacedLabel & { readonly text: string } {
	const text = cutAtWord(name, MAX_NAME_LENGTH);
	return { x, y, text, gap, width: widthOf(text, kind), height: LABEL_SIZES[kind].height, sides };
}
