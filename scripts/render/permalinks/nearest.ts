import { editsBetween } from '../../../src/search/typo.ts';

/** One letter in so many may differ; a name of four letters, in one. */
const LETTERS_PER_EDIT = 4;

/** The candidate that is spelt most like `wanted`, or goes on from it at a hyphen; undefined where none is close. The first of equals. */
export function nearestOf(wanted: string, candidates: readonly string[]): string | undefined {
	const most = Math.floor(wanted.length / LETTERS_PER_EDIT);
	let best: { candidate: string; edits: number } | undefined;
	for (const candidate of candidates) {
		const edits = isPartOf(wanted, candidate) || isPartOf(candidate, wanted) ? most : editsWithin(wanted, candidate, most);
		if (edits !== undefined && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits };
	}
	return best?.candidate;
}

function isPartOf(part: string, whole: string): boolean {
	return whole.startsWith(`${part}-`) || whole.endsWith(`-${part}`);
}

function editsWithin(one: string, other: string, most: number): number | undefined {
	if (Math.abs(one.length - other.length) > most) return undefined;
	const edits = editsBetween(one, other);
	return edits <= most ? edits : undefined;
}
