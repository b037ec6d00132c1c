import type { TermId } from '../../src/language/ids.ts';
import type { Match } from '../../src/language/name-trie.ts';
import { type NamesOfTerm, trieOf } from './term-trie.ts';

/** Finds the terms that a text speaks of. */
export interface TermFinder {
	/**
	 * The terms in `text` that may be linked there, from the left: the longest name wins, whole words, plurals too, in the exact case
	 * where the term asks for it. Never `self`, the term that the text is about, and none whose entry says `autolink: false`; the words
	 * of such a one belong to it all the same, so that no shorter name inside it is found.
	 */
	readonly find: (text: string, self?: TermId) => readonly Match[];
}

/** What somebody pasted is no prose: the https of an address is not the term HTTP. */
const ADDRESS = /(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.)\S+/giu;

/** A finder of `terms`; making it walks all names, asking it only the text. */
export function termFinder(terms: readonly NamesOfTerm[]): TermFinder {
	const trie = trieOf(terms);
	const silent = new Set(terms.filter((term) => term.entry?.autolink === false).map((term) => term.id));
	return {
		find: (text, self) => {
			const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
			return trie
				.find(text)
				.filter(({ id, start, end }) => id !== self && !silent.has(id) && !addresses.some((one) => start < one.end && end > one.start));
		},
	};
}
