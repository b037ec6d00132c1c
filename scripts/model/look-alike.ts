import type { TermId } from '../../src/language/ids.ts';
import { nameKey, squashedKey } from '../../src/language/name-key.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';

/** A name to compare: its term, and its place in the notes. */
export interface ComparedName {
	readonly id: TermId;
	readonly name: string;
	readonly place: Place | undefined;
}

/** Shorter names are often different although only one letter differs (`EKS`, `GKE`). */
const MIN_LENGTH = 6;
/** Longer names (Unicode characters) are compared as a whole only, as each letter costs a form. */
const MAX_LENGTH = 40;
/** A form that more names share tells nothing about them. */
const MAX_NAMES_PER_FORM = 20;

/**
 * Reports names of different terms that look alike (`look-alike-terms`): names that differ only in spaces and signs (`LogStash`,
 * `Log stash`), or in one letter that is added, missing, changed or swapped. It compares only names that share a form with one letter
 * removed, so that the time grows with the number of names and not of pairs.
 */
export function reportLookAlikes(names: readonly ComparedName[], report: Report): void {
	const seen = new Map<string, ComparedName[]>();
	const reported = new Set<string>();
	for (const name of names) {
		const squashed = squashedKey(nameKey(name.name));
		for (const form of formsOf(squashed)) {
			const others = seen.get(form) ?? [];
			for (const other of others) compare(name, other, reported, report);
			if (others.length < MAX_NAMES_PER_FORM) seen.set(form, [...others, name]);
		}
	}
}

/** The name and, if it is long enough, the name with each letter removed in turn. Not with digits: `v1` and `v2` differ on purpose. */
function formsOf(squashed: string): ReadonlySet<string> {
	const letters = [...squashed];
	const forms = new Set([squashed]);
	if (letters.length < MIN_LENGTH || letters.length > MAX_LENGTH || /\d/u.test(squashed)) return forms;
	for (let index = 0; index < letters.length; index += 1) forms.add(`~${letters.toSpliced(index, 1).join('')}`);
	forms.add(`~${squashed}`);
	return forms;
}

function compare(a: ComparedName, b: ComparedName, reported: Set<string>, report: Report): void {
	if (a.id === b.id) return;
	const pair = [a.id, b.id].sort().join(' ');
	const [left, right] = [squashedKey(nameKey(a.name)), squashedKey(nameKey(b.name))];
	if (reported.has(pair) || !(left === right || isOneEdit(left, right))) return;
	reported.add(pair);
	const [later, earlier] = a.place === undefined ? [b, a] : [a, b];
	if (later.place === undefined) return;
	const message = `“${later.name}” and “${earlier.name}” are two terms that look alike: if they are the same, write them alike, or list one as the other's alias`;
	const related = earlier.place === undefined ? undefined : { place: earlier.place, message: `“${earlier.name}” stands here` };
	report(diagnostic('look-alike-terms', later.place, message, related));
}

/** Whether one edit turns one name into the other: a letter added, removed or changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short.charAt(start) === long.charAt(start)) start += 1;
	const restShort = short.slice(start);
	const restLong = long.slice(start);
	if (short.length !== long.length) return restShort === restLong.slice(1);
	const swapped =
		restShort.charAt(0) === restLong.charAt(1) && restShort.charAt(1) === restLong.charAt(0) && restShort.slice(2) === restLong.slice(2);
	return swapped || restShort.slice(1) === restLong.slice(1);
}
