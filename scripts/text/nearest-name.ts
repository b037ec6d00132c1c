import { compareText } from '../../src/language/compare-text.ts';
import { fold } from '../../src/language/fold.ts';
import { editsBetween } from '../../src/search/typo.ts';

/** A name that differs in more than this share of its letters is another name, not a slip. */
const MAX_DIFFERENT = 0.4;
/** A shorter text begins too many names. In UTF-16 units. */
const MIN_START = 3;

/**
 * The name that a mistyped one most likely stands for: the one with the fewest different letters, where one that begins with it, or that it
 * begins with, counts as near. Undefined where none resembles it. The order of the names does not matter.
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
	if (short.length >= MIN_START && long.startsWith(short)) return MAX_DIFFERENT / 2;
	// Texts of very different lengths are not compared letter by letter: that would take too long.
	if (long.length - short.length > MAX_DIFFERENT * long.length) return 1;
	return editsBetween(typed, name) / Math.max(long.length, 1);
}
