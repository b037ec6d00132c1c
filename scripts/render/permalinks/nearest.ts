import { editsBetween } from '../../../src/search/typo.ts';

/** The number of letters for which one edit is allowed. */
const LETTERS_PER_EDIT = 4;

/**
 * The candidate with the most similar spelling, or that shares a hyphenated start or end with `wanted`; undefined if none is close. The
 * first one wins a tie.
 */
export function nearestOf(wanted: string, candidates: readonly string[]): string | undefined {
	const maxEdits = Math.floor(wanted.length / LETTERS_PER_EDIT);
	let best: { candidate: string; edits: number } | undefined;
	for (const candidate of candidates) {
		const edits = isPartOf(wanted, candidate) || isPartOf(candidate, wanted) ? maxEdits : editsWithin(wanted, candidate, maxEdits);
		if (edits !== undefined && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits };
	}
	return best?.candidate;
}

function isPartOf(part: string, whole: string): boolean {
	return whole.startsWith(`${part}-`) || whole.endsWith(`-${part}`);
}

function editsWithin(one: string, other: string, maximum: number): number | undefined {
	if (Math.abs(one.length - other.length) > maximum) return undefined;
	const edits = editsBetween(one, other);
	return edits <= maximum ? edits : undefined;
}
