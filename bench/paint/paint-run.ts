/** The measurements of a visit with an empty cache. */
export interface PaintRun {
	/** First contentful paint, in milliseconds. */
	readonly firstPaint: number;
	/** Largest contentful paint, in milliseconds. */
	readonly largestPaint: number;
	/** Total blocking time, in milliseconds. */
	readonly blocked: number;
	/** Cumulative layout shift, without unit. */
	readonly shift: number;
	/** Bytes transferred. */
	readonly bytes: number;
	/** Performance, accessibility, best practices, SEO: 0 to 100. */
	readonly scores: readonly number[];
}
