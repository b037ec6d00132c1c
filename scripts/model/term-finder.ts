import { firstFrom } from '../../src/language/first-from.ts';
import type { TermId } from '../../src/language/ids.ts';
import type { Match } from '../../src/language/name-trie.ts';
import { type TermNames, trieOf } from './term-trie.ts';

/** Finds the terms in a text that may be linked. */
export interface TermFinder {
	/**
	 * The terms in `text`, from left to right: whole words, the longest name first, plurals too, and in exact case where the entry says
	 * `caseSensitive: true`. Leaves out `self`, the term that the text is about, and terms with `autolink: false`. Their names still
	 * match, so that no shorter name inside them is found. Leaves out names of a letter or two where no other term is in the text.
	 */
	readonly find: (text: string, self?: TermId) => readonly Match[];
	/** The name of a term. */
	readonly nameOf: (id: TermId) => string;
}

/** An address in the text. The https of an address is not the term HTTPS. */
const ADDRESS = /(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.)\S+/giu;

/** A name of one letter, or of two that are no acronym, may be any word: `C`, `Go`. */
const SHORT = /^(?:\p{Script=Latin}|\p{Script=Latin}\p{Ll})$/u;

function isShort(name: string): boolean {
	return SHORT.test(name);
}

/** A finder for `terms`. Creating it visits all names; a search visits only the text. */
export function termFinder(terms: readonly TermNames[]): TermFinder {
	const trie = trieOf(terms);
	const unlinked = new Set(terms.filter((term) => term.entry?.autolink === false).map((term) => term.id));
	const names = new Map(terms.map(({ id, name }) => [id, name]));
	return {
		nameOf: (id) => names.get(id) ?? '',
		find: (text, self) => {
			const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
			// Of the addresses that begin before the end of a name, the last one reaches farthest, as none overlaps another.
			const isInAddress = ({ start, end }: Match): boolean => (addresses[firstFrom(addresses, end) - 1]?.end ?? 0) > start;
			const found = trie.find(text).filter((match) => !isInAddress(match));
			// “press C” speaks of a key. Another term beside it says that the language is meant.
			const longer = new Set(found.flatMap(({ id, start, end }) => (isShort(text.slice(start, end)) ? [] : [id])));
			const isAlone = ({ id, start, end }: Match): boolean => isShort(text.slice(start, end)) && longer.size === (longer.has(id) ? 1 : 0);
			return found.filter((match) => match.id !== self && !unlinked.has(match.id) && !isAlone(match));
		},
	};
}
