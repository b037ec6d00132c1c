import { gzipSync } from 'node:zlib';

/** How much of each thing a page shows. Lengths are in UTF-16 units. */
export interface Limits {
	/** The number of lines in a list. */
	readonly lines: number;
	readonly lineLength: number;
	/** The length of the definition, and of each answer and correction. */
	readonly proseLength: number;
	/** The number of names in a row. */
	readonly names: number;
	readonly nameLength: number;
}

/** For Markdown, which has room for everything. */
export const NO_LIMITS: Limits = {
	lines: Number.POSITIVE_INFINITY,
	lineLength: Number.POSITIVE_INFINITY,
	proseLength: Number.POSITIVE_INFINITY,
	names: Number.POSITIVE_INFINITY,
	nameLength: Number.POSITIVE_INFINITY,
};

/** The size of a page in bytes, so that it fits into the first round trip, even if the gzip of the server packs less well. */
const MAX_GZIPPED = 13_600;

/** From the most that is useful on a page to what fits whatever the notes contain. */
const STEPS: readonly Limits[] = [
	{ lines: 150, lineLength: 600, proseLength: 8_000, names: 60, nameLength: 400 },
	{ lines: 60, lineLength: 300, proseLength: 4_000, names: 30, nameLength: 200 },
	{ lines: 25, lineLength: 240, proseLength: 2_000, names: 15, nameLength: 120 },
	{ lines: 10, lineLength: 200, proseLength: 1_000, names: 8, nameLength: 80 },
	{ lines: 4, lineLength: 120, proseLength: 400, names: 5, nameLength: 60 },
];

/**
 * The largest page that is small enough.
 *
 * @param render makes the page within limits
 * @param shared the size of the text that all pages contain
 */
export function withinLimits(render: (limits: Limits) => string, shared: SharedText): Buffer {
	let page = Buffer.alloc(0);
	for (const limits of STEPS) {
		page = Buffer.from(render(limits));
		// Most pages are so small that the slow compression is not needed: compressed text is hardly ever larger.
		if (page.length - shared.bytes + shared.gzipped <= MAX_GZIPPED || gzipSync(page).length <= MAX_GZIPPED) break;
	}
	return page;
}

/** The size of the text that all pages contain. */
export interface SharedText {
	readonly bytes: number;
	readonly gzipped: number;
}

/** Measures the text that all pages contain. */
export function sharedText(text: string): SharedText {
	return { bytes: Buffer.byteLength(text), gzipped: gzipSync(text).length };
}
