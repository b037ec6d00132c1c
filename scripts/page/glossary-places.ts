import { compareLetters, type Letter, letterOf } from '../../src/glossary/letters.ts';
import type { TermId } from '../../src/language/ids.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import type { Term } from '../model/types.ts';

const { id: GLOSSARY, path: GLOSSARY_PATH } = PAGES.glossary;

/** The number of entries that a page may have. */
export interface PageSizes {
	/** Of a glossary on one page. */
	readonly whole: number;
	/** Of the page of a letter. */
	readonly letter: number;
}

/**
 * A larger glossary is split into a page for each letter, a larger letter into several pages. Up to this size a page can be filtered and
 * printed as a whole. Measured: 137 reviewed entries are 60 KB of HTML and 65 KB of script (gzip), and both grow linearly. Beyond twice
 * that number, a phone waits for content that it does not show.
 */
const MAX_ENTRIES: PageSizes = { whole: 300, letter: 300 };

/** A letter of the glossary with its terms in order. */
export interface LetterTerms extends Letter {
	readonly terms: readonly Term[];
}

/** A page of a split glossary: a letter, or a part of a letter with many terms. */
export interface LetterPage extends LetterTerms {
	/** The last part of its address: `k`, `k-2`, `other`, `signs`. */
	readonly slug: string;
	/** From 1. */
	readonly part: number;
	readonly parts: number;
}

/** Where the entries of the glossary are. */
export interface GlossaryPlaces {
	readonly letters: readonly LetterTerms[];
	/** The pages of a split glossary; empty if all entries are on one page. */
	readonly pages: readonly LetterPage[];
	/** The id of the page with the entry of a term: `glossary`, or for example `glossary/k` if the glossary is split. */
	readonly pageOf: (id: TermId) => string;
	/** The address of a letter without base path: `/glossary#letter_k`, or `/glossary/k`. */
	readonly letterPath: (letter: Letter) => string;
}

/** Puts terms, which must be sorted by name, on one page or on pages by letter. */
export function glossaryPlaces(terms: readonly Term[], maximum: PageSizes = MAX_ENTRIES): GlossaryPlaces {
	const letters = byLetter(terms);
	if (terms.length <= maximum.whole) {
		return { letters, pages: [], pageOf: () => GLOSSARY, letterPath: ({ id }) => `${GLOSSARY_PATH}#${id}` };
	}
	const pages = letters.flatMap((letter) => pagesOf(letter, maximum.letter));
	const pageOfTerm = new Map(pages.flatMap((page) => page.terms.map((term) => [term.id, `${GLOSSARY}/${page.slug}`] as const)));
	return {
		letters,
		pages,
		pageOf: (id) => pageOfTerm.get(id) ?? GLOSSARY,
		letterPath: (letter) => `${GLOSSARY_PATH}/${slugOfLetter(letter)}`,
	};
}

/** The address of a term's entry without base path. */
export function entryPath(id: TermId, { pageOf }: GlossaryPlaces): string {
	return `/${pageOf(id)}#${encodeURIComponent(id)}`;
}

function byLetter(terms: readonly Term[]): readonly LetterTerms[] {
	const letters = new Map<string, { letter: Letter; terms: Term[] }>();
	for (const term of terms) {
		const letter = letterOf(term.name);
		const group = letters.get(letter.id) ?? { letter, terms: [] };
		group.terms.push(term);
		letters.set(letter.id, group);
	}
	const groups = [...letters.values()].sort((a, b) => compareLetters(a.letter, b.letter));
	return groups.map((group) => ({ ...group.letter, terms: group.terms }));
}

function pagesOf(letter: LetterTerms, maximum: number): readonly LetterPage[] {
	const slug = slugOfLetter(letter);
	const parts = Math.ceil(letter.terms.length / maximum);
	return Array.from({ length: parts }, (_, index) => ({
		...letter,
		slug: index === 0 ? slug : `${slug}-${index + 1}`,
		part: index + 1,
		parts,
		terms: letter.terms.slice(index * maximum, (index + 1) * maximum),
	}));
}

function slugOfLetter({ id }: Letter): string {
	return id.replace('letter_', '');
}
