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

const TERM_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const REGION_SIDES: readonly Side[] = ['above', 'below'];

/** Chooses the side of each label and the width of the picture from which it shows. Regions have priority, then terms in their order. */
export function mapLabels({ regions, terms, width, height }: LabelRequest): MapLabels {
	const drawn = [
		...regions.map((region) => label(region, region.title, 'region', LABEL_GAP, REGION_SIDES)),
		...terms.map((term) => label(term, term.name, 'term', term.radius + LABEL_GAP, TERM_SIDES)),
	];
	const placed = labelLevels(drawn, { width, height, dots: terms });
	const labels = drawn.map((one, index): MapLabel => {
		const { side, from } = placed[index] ?? { side: 'right', from: 0 };
		return { text: one.text, side, from: Math.ceil(from * width), width: Math.ceil(one.width) };
	});
	return { regions: labels.slice(0, regions.length), terms: labels.slice(regions.length) };
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
