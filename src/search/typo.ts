import damerauLevenshtein from 'damerau-levenshtein';

/** Shorter words differ by an edit from too many others. In UTF-16 units, as all lengths here. */
const MIN_LENGTH = 3;
/** Longer texts are told apart by their words; comparing them letter by letter would take too long. */
export const MAX_COMPARED_LENGTH = 64;
const MAX_FOR_ONE_LENGTH = 5;
/** A beginning with a typo needs more letters before it means anything. */
const MIN_BEGINNING_LENGTH = 5;
const MAX_BEGINNING_FOR_ONE_LENGTH = 8;

/** How many edits a word of this length may be away: none below 3 letters, one up to 5, two from 6. */
export function allowedEdits(length: number): 0 | 1 | 2 {
	if (length < MIN_LENGTH) return 0;
	return length <= MAX_FOR_ONE_LENGTH ? 1 : 2;
}

/** How many edits a beginning of this length may be away from the beginning of a longer name. */
export function allowedEditsOfBeginning(length: number): 0 | 1 | 2 {
	if (length < MIN_BEGINNING_LENGTH) return 0;
	return length <= MAX_BEGINNING_FOR_ONE_LENGTH ? 1 : 2;
}

/** The edits between two texts: a letter missing, added or wrong, or two neighbours swapped, each counting one. */
export function editsBetween(one: string, other: string): number {
	return damerauLevenshtein(one, other).steps;
}

/** The edits between a text and the nearest beginning of another one that is at most `most` longer or shorter than the text. */
export function editsToBeginning(beginning: string, whole: string, most: number): number {
	let least = Number.POSITIVE_INFINITY;
	const longest = Math.min(beginning.length + most, whole.length);
	for (let end = Math.max(1, beginning.length - most); end <= longest; end++) {
		least = Math.min(least, editsBetween(beginning, whole.slice(0, end)));
	}
	return least;
}
