import type { Letter } from './letters.ts';

/** What a page of the glossary is, besides its entries. */
export interface GlossaryPageData {
	/** Whether all entries stand on this page, none do (they are on the pages of letters), or those of a letter. */
	readonly shows: 'all' | 'letters' | 'letter';
	/** The letters that have terms, and where they are. */
	readonly letters: readonly LetterWay[];
}

/** The way to a letter. */
export interface LetterWay extends Letter {
	/** With the base path, or a mere `#letter_k`. */
	readonly href: string;
}

/** An entry as far as it can be filtered. */
export interface PageEntry {
	readonly id: string;
	readonly name: string;
	/** The id of the letter that it stands under. */
	readonly letter: string;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** Long form and other names. */
	readonly otherNames: string;
	/** Ids that it was known by before. */
	readonly former: readonly string[];
}
