import damerauLevenshtein from 'damerau-levenshtein';

/** Too many other words are one edit away from a shorter one. In UTF-16 units, as all lengths here. */
const MIN_LENGTH = 3;
/** Longer texts are not compared letter by letter: that would take too long. */
export const MAX_COMPARED_LENGTH = 64;
const MAX_LENGTH_FOR_ONE_EDIT = 5;
/** A prefix with a typo needs more letters than a whole word. */
const MIN_PREFIX_LENGTH = 5;
const MAX_PREFIX_LENGTH_FOR_ONE_EDIT = 8;

/** How many edits a word of this length may be away: none below 3 letters, one up to 5, two from 6. */
export function allowedEdits(length: number): 0 | 1 | 2 {
	if (length < MIN_LENGTH) return 0;
	return length <= MAX_LENGTH_FOR_ONE_EDIT ? 1 : 2;
}

/** How many edits a typed prefix of this length may be away from the prefix of a longer name. */
export function allowedPrefixEdits(length: number): 0 | 1 | 2 {
	if (length < MIN_PREFIX_LENGTH) return 0;
	return length <= MAX_PREFIX_LENGTH_FOR_ONE_EDIT ? 1 : 2;
}

/** The edits between two texts. A missing, added or wrong letter counts one, and so does a swap of neighbours. */
export function editsBetween(one: string, other: string): number {
	return damerauLevenshtein(one, other).steps;
}

/** The edits between `text` and the nearest prefix of `whole` whose length differs by at most `most`. */
export function editsToPrefix(text: string, whole: string, most: number): number {
	let least = Number.POSITIVE_INFINITY;
	const longest = Math.min(text.length + most, whole.length);
	for (let end = Math.max(1, text.length - most); end <= longest; end++) {
		least = Math.min(least, editsBetween(text, whole.slice(0, end)));
	}
	return least;
}
