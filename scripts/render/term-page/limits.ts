import { gzipSync } from 'node:zlib';

/** How much of each thing a page shows. */
export interface Limits {
	/** Lines in a list. */
	readonly lines: number;
	/** Characters of a line, in UTF-16 units. */
	readonly text: number;
	/** Characters of the definition. */
	readonly prose: number;
	/** Names in a row, and the characters of each. */
	readonly names: number;
	readonly name: number;
}

/** For whatever has room for all of it. */
export const NO_LIMITS: Limits = {
	lines: Number.POSITIVE_INFINITY,
	text: Number.POSITIVE_INFINITY,
	prose: Number.POSITIVE_INFINITY,
	names: Number.POSITIVE_INFINITY,
	name: Number.POSITIVE_INFINITY,
};

/** What goes over the wire in the first round trip, in bytes; what a server's own gzip does otherwise is left as room. */
const MAX_GZIPPED = 13_600;

/** From everything that a page could wish for down to what fits whatever the notes hold. */
const STEPS: readonly Limits[] = [
	{ lines: 150, text: 600, prose: 8_000, names: 60, name: 400 },
	{ lines: 60, text: 300, prose: 4_000, names: 30, name: 200 },
	{ lines: 25, text: 240, prose: 2_000, names: 15, name: 120 },
	{ lines: 10, text: 200, prose: 1_000, names: 8, name: 80 },
	{ lines: 4, text: 120, prose: 400, names: 5, name: 60 },
];

/**
 * The first of ever smaller pages that fits.
 *
 * @param render makes the page within limits
 * @param shared gives the size of what all pages share, gzipped
 */
export function withinLimits(render: (limits: Limits) => string, shared: SharedText): Buffer {
	let page = Buffer.alloc(0);
	for (const limits of STEPS) {
		page = Buffer.from(render(limits));
		// Most pages are too small to be worth packing: packed, text never grows to speak of.
		if (page.length - shared.bytes + shared.gzipped <= MAX_GZIPPED || gzipSync(page).length <= MAX_GZIPPED) break;
	}
	return page;
}

/** The text that stands on all pages alike. */
export interface SharedText {
	readonly bytes: number;
	readonly gzipped: number;
}

/** Measures the text that stands on all pages alike. */
export function sharedText(text: string): SharedText {
	return { bytes: Buffer.byteLength(text), gzipped: gzipSync(text).length };
}
