/** The slope and the offset of the logistic curve that makes a confidence of a margin. */
const SLOPE = 0.35;
const OFFSET = 1;
/** The margin where nothing else was proposed. */
const ALONE = 20;

/** Below it, a reading is shown to the author as uncertain. */
export const UNSURE = 0.75;

/** How sure a choice is, 0 to 1 in hundredths, by the margin of its score over that of the runner-up. */
export function confidenceOf(best: number, runnerUp: number | undefined): number {
	const margin = runnerUp === undefined ? ALONE : best - runnerUp;
	return Math.round(100 / (1 + Math.exp(-(SLOPE * margin + OFFSET)))) / 100;
}
