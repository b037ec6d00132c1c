import type { Side } from './label-levels.ts';
import type { Point } from './spread.ts';

/** The content of `static/api/map.json`: the picture, in units of one pixel at the map’s natural width. */
export interface TermMap {
	readonly width: number;
	readonly height: number;
	/** The number of all terms, including those that are not drawn. */
	readonly total: number;
	/** The topics that have terms on the map. */
	readonly topics: readonly MapTopic[];
	/** The drawn terms, the best connected first. */
	readonly terms: readonly MapTerm[];
	/** Index pairs of terms of which one is related to the other. */
	readonly related: readonly MapEdge[];
	/** Index pairs of terms of which one is named in a line about the other. */
	readonly mentioned: readonly MapEdge[];
}

/** Two terms, by index in `terms`. */
export type MapEdge = readonly [from: number, to: number];

/** A topic with its region. */
export interface MapTopic {
	/** Null for the group of terms without a topic. */
	readonly id: string | null;
	readonly title: string;
	/** The address of its page, without base path. */
	readonly url: string | null;
	/** The `d` attribute of an SVG path. */
	readonly outline: string;
	/** The anchor point of the label. */
	readonly x: number;
	readonly y: number;
	readonly label: MapLabel;
}

/** A term with its dot. */
export interface MapTerm extends Point {
	readonly id: string;
	readonly name: string;
	/** The address of its page, without base path. */
	readonly url: string;
	/** The index of its topic. */
	readonly topic: number;
	/** In pixels. The dot shrinks if the picture is narrower than its natural width. */
	readonly radius: number;
	readonly label: MapLabel;
}

/** A name on the map, possibly cut. */
export interface MapLabel {
	readonly text: string;
	readonly side: Side;
	/** The label shows if the picture is wider than this, in pixels. */
	readonly from: number;
	/** An upper estimate of its width, in pixels. */
	readonly width: number;
}
