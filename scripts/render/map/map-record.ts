import type { Side } from './label-levels.ts';
import type { Point } from './spread.ts';

/** What `static/api/map.json` holds: the picture, in units of which one is a pixel at the map’s own width. */
export interface TermMap {
	readonly width: number;
	readonly height: number;
	/** How many terms there are, also those that are not drawn. */
	readonly total: number;
	/** The topics that have terms here. */
	readonly topics: readonly MapTopic[];
	/** The terms that are drawn, the best connected first. */
	readonly terms: readonly MapTerm[];
	/** Pairs of terms by their places in the list, of which one is related to the other. */
	readonly related: readonly MapTie[];
	/** Pairs of which one is named in a line about the other. */
	readonly mentioned: readonly MapTie[];
}

/** Two terms, by their places in the list. */
export type MapTie = readonly [from: number, to: number];

/** A topic with its region. */
export interface MapTopic {
	/** Null for the terms of no topic. */
	readonly id: string | null;
	readonly title: string;
	/** Its page, without base path. */
	readonly url: string | null;
	/** The data of an SVG path. */
	readonly outline: string;
	/** The point that the label keeps to. */
	readonly x: number;
	readonly y: number;
	readonly label: MapLabel;
}

/** A term with its dot. */
export interface MapTerm extends Point {
	readonly id: string;
	readonly name: string;
	/** Its own page, without base path. */
	readonly url: string;
	/** The place of its topic in the list. */
	readonly topic: number;
	/** In pixels, unless the picture is narrower than its own width and the dot shrinks with it. */
	readonly radius: number;
	readonly label: MapLabel;
}

/** A name on the map: perhaps cut, on one side of its point. */
export interface MapLabel {
	readonly text: string;
	readonly side: Side;
	/** It shows where the picture is wider than this, in pixels. */
	readonly from: number;
	/** No less than it takes, in pixels. */
	readonly width: number;
}
