/** The picture beside the names of related terms, in units of a sixteenth of a rem. */
export interface NearbyPicture {
	readonly width: number;
	readonly height: number;
	/** The dot of the term that the page is about. */
	readonly centre: { readonly x: number; readonly y: number };
	/** The lines from there to the rows, as the `d` attribute of a path. */
	readonly lines: string;
	/** The arcs between rows, likewise. */
	readonly arcs: string;
}

/** The height of a row with a name, as in `src/css/term-page/near.css`. */
const ROW = 40;
const WIDTH = 88;
/** Distance of the first dot from its edge. */
const MARGIN = 8;
/** How far an arc over one row bends away from the names. Longer arcs bend further, up to the most. */
const BEND = 14;
const MAX_BEND = 48;

/**
 * Draws lines from one term to the rows of the terms beside it.
 *
 * @param rows how many terms there are
 * @param ties pairs of rows, by index, whose terms are related to each other
 */
export function nearbyPicture(rows: number, ties: readonly (readonly [number, number])[]): NearbyPicture {
	const height = rows * ROW;
	const centre = { x: MARGIN, y: height / 2 };
	const middleOf = (row: number): number => row * ROW + ROW / 2;
	const end = WIDTH;
	const half = Math.round((centre.x + end) / 2);
	const lines = Array.from(
		{ length: rows },
		(_, row) => `M${centre.x} ${centre.y}C${half} ${centre.y} ${half} ${middleOf(row)} ${end} ${middleOf(row)}`,
	);
	const arcs = ties.map(([from, to]) => {
		const bend = end - Math.min(MAX_BEND, BEND * Math.abs(to - from) + BEND);
		return `M${end} ${middleOf(from)}C${bend} ${middleOf(from)} ${bend} ${middleOf(to)} ${end} ${middleOf(to)}`;
	});
	return { width: WIDTH, height, centre, lines: lines.join(''), arcs: arcs.join('') };
}
