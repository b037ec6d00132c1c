/** What a cold visit took. */
export interface PaintRun {
	/** Milliseconds to the first content. */
	readonly firstPaint: number;
	/** Milliseconds to the largest content. */
	readonly largestPaint: number;
	/** Milliseconds in which the page did not answer. */
	readonly blocked: number;
	/** Cumulative layout shift, no unit. */
	readonly shift: number;
	/** Bytes over the wire. */
	readonly bytes: number;
	/** Performance, accessibility, best practices, SEO: 0 to 100. */
	readonly scores: readonly number[];
}
