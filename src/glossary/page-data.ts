import type { Letter } from './letters.ts';

/** The data of a page of the glossary, besides its entries. */
export interface GlossaryPageData {
	/** The entries of this page: all of them, none because each letter has its own page, or those of one letter. */
	readonly shows: 'all' | 'letters' | 'letter';
	/** The id of the letter that this page shows; null unless `shows` is `letter`. */
	readonly letter: string | null;
	/** The letters that have terms. */
	readonly letters: readonly LetterLink[];
}

/** A letter with a link to it. */
export interface LetterLink extends Letter {
	/** A path with the base path, or only a fragment such as `#letter_k`. */
	readonly href: string;
}

/** The fields of an entry that the filter uses. */
export interface PageEntry {
	readonly id: string;
	readonly name: string;
	/** The id of its letter. */
	readonly letter: string;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** The long form, the aliases and the names that lead to it, one a line. */
	readonly otherNames: string;
	/** Its former ids. */
	readonly former: readonly string[];
}

/** The names of an entry besides its name, as {@link PageEntry} has them. */
export function otherNames(expansion: string | undefined, aliases: readonly string[]): string {
	return [...(expansion === undefined ? [] : [expansion]), ...aliases].join('\n');
}
