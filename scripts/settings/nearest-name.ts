import damerauLevenshtein from 'damerau-levenshtein';
import { compareText } from '../../src/language/compare-text.ts';
import { fold } from '../../src/language/fold.ts';

/** A name that differs in more than this share of its letters is another name, not a slip. */
const MAX_DIFFERENT = 0.5;

/**
 * The name that a mistyped one most likely stands for: one that begins with it, else the one with the fewest different letters. Undefined
 * where none resembles it.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
	const typed = fold(given);
	const ranked = names
		.map((name) => ({ name, different: differenceOf(typed, fold(name)) }))
		.filter(({ different }) => different <= MAX_DIFFERENT)
		.sort((a, b) => a.different - b.different || compareText(a.name, b.name));
	return ranked[0]?.name;
}

/** The share of letters that differ, from 0 to 1. */
function differenceOf(typed: string, name: string): number {
	const [short, long] = typed.length < name.length ? [typed, name] : [name, typed];
	// A word more or less is a lesser slip than as many other letters.
	if (short.length >= 3 && long.startsWith(short)) return MAX_DIFFERENT / 2;
	return damerauLevenshtein(typed, name).steps / Math.max(long.length, 1);
}
