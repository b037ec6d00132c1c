import { fold } from '../../src/language/fold.ts';
import type { SearchableTerm } from '../../src/search/records.ts';
import { random } from '../generated-notes.ts';

/** The kinds of typos in a letter. */
export const EDITS = ['deletion', 'swap', 'substitution', 'insertion'] as const;

/** A typo in the name of a term. */
export interface Typo {
	readonly text: string;
	readonly term: SearchableTerm;
	readonly edit: (typeof EDITS)[number];
	/** The index of the letter in the name. */
	readonly at: number;
}

const MIN_LETTERS = 5;
const LETTERS_A_PLACE = 3;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** All typos in the names of the terms, except those that give another name or alias among `all`; the same in every run. */
export function typosOf(terms: readonly SearchableTerm[], all: readonly SearchableTerm[]): readonly Typo[] {
	const owners = new Map<string, Set<string>>();
	for (const { id, name, aliases } of all) {
		for (const text of [name, ...aliases]) owners.set(bare(text), (owners.get(bare(text)) ?? new Set()).add(id));
	}
	const belongsToAnother = ({ text, term }: Typo): boolean => [...(owners.get(bare(text)) ?? [])].some((id) => id !== term.id);
	return terms
		.filter((term) => bare(term.name).length >= MIN_LETTERS)
		.flatMap(slipsIn)
		.filter((typo) => !belongsToAnother(typo));
}

/** Each distinct text once. Letters depend on the name only, so that other terms do not change them. */
function slipsIn(term: SearchableTerm): readonly Typo[] {
	const letters = Array.from(term.name);
	const next = random(seedOf(term.name));
	const found = new Map<string, Typo>();
	const add = (edit: Typo['edit'], at: number, changed: readonly string[]): void => {
		const text = changed.join('');
		if (text !== term.name && !found.has(text)) found.set(text, { text, term, edit, at });
	};
	for (let at = 0; at <= letters.length; at++) {
		const [before, own, after] = [letters.slice(0, at), letters[at], letters.slice(at + 1)];
		if (own !== undefined) {
			add('deletion', at, [...before, ...after]);
			const [second, ...rest] = after;
			if (second !== undefined) add('swap', at, [...before, second, own, ...rest]);
			for (const letter of lettersBut(own, next)) add('substitution', at, [...before, letter, ...after]);
		}
		for (const letter of lettersBut(own, next)) add('insertion', at, [...before, letter, ...letters.slice(at)]);
	}
	return [...found.values()];
}

function lettersBut(own: string | undefined, next: () => number): ReadonlySet<string> {
	const letters = new Set<string>();
	while (letters.size < LETTERS_A_PLACE) {
		const letter = ALPHABET.charAt(Math.floor(next() * ALPHABET.length));
		if (letter !== own?.toLowerCase()) letters.add(letter);
	}
	return letters;
}

function bare(text: string): string {
	return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function seedOf(text: string): number {
	let seed = 7;
	for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
	return seed;
}
