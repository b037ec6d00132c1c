import { BINS, SIGN_WEIGHTS } from './confidence-table.ts';
import type { Signs } from './signs.ts';

/** Below it, a reading is shown to the author as uncertain. */
export const UNSURE = 0.6;

/** The highest confidence of a statement that may say what something is. */
const MAX_HINTED = 0.72;

/**
 * How sure a reading is, 0 to 1 in hundredths: the weights of its signs make a score, and the score’s bin says how often such readings
 * are right in a style of notes that the weights were not made from ({@link BINS}).
 */
export function confidenceOf(signs: Signs): number {
	const score = signNames(signs).reduce((sum, sign) => sum + (SIGN_WEIGHTS[sign] ?? 0), SIGN_WEIGHTS['all'] ?? 0);
	const confidence = BINS.reduce((found, [from, confidence]) => (score >= from ? confidence : found), BINS[0]?.[1] ?? 0);
	return signs.hint === 'none' ? confidence : Math.min(confidence, MAX_HINTED);
}

/** The rows of the table that some signs have. */
export function signNames(signs: Signs): readonly string[] {
	return Object.entries(signs).map(([name, value]) => `${name}: ${value}`);
}
