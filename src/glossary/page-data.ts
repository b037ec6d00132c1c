import type { Letter } from './letters.ts';

/** The data of a glossary page, which `src/site/transforms/rehype-glossary-entries.ts` passes to the component as JSON. */
export interface GlossaryPageData {
	/** The entries of this page: all, none because each letter has its own page, or those of one letter. */
	readonly shows: 'all' | 'letters' | 'letter';
	/** The letters that have terms. */
	readonly letters: readonly LetterLink[];
	/** The entries of this page. */
	readonly entries: readonly PageEntry[];
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
	/** Long form and aliases. */
	readonly otherNames: string;
	/** Its former ids. */
	readonly former: readonly string[];
}
