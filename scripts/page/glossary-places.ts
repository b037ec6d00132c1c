import { compareLetters, type Letter, letterOf } from '../../src/glossary/letters.ts';
import type { TermId } from '../../src/language/ids.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import type { Term } from '../model/types.ts';

/**
 * So many entries stand on one page, which can then be filtered and printed as a whole. Measured: 137 reviewed entries are 60 KB of HTML and
 * 65 KB of script (gzip), and both grow in line; beyond twice that a phone waits for what it does not show.
 */
export const MOST_ON_ONE_PAGE = 300;

/** So many entries stand on a page of a letter; the letter goes on on the next. */
export const MOST_ON_A_LETTER_PAGE = 300;

/** How many entries a page may hold. */
export interface PageSizes {
	readonly whole: number;
	readonly letter: number;
}

/** A letter of the glossary with its terms in order. */
export interface LetterTerms extends Letter {
	readonly terms: readonly Term[];
}

/** A page of a glossary that is split: a letter, or a part of a letter with many terms. */
export interface LetterPage extends LetterTerms {
	/** The last part of its address: `k`, `k-2`, `other`, `signs`. */
	readonly slug: string;
	/** From 1. */
	readonly part: number;
	readonly parts: number;
}

/** Where the entries of the glossary stand. */
export interface GlossaryPlaces {
	readonly letters: readonly LetterTerms[];
	/** The pages that the entries are spread over; none where all stand on `docs/glossary.md`. */
	readonly pages: readonly LetterPage[];
	/** The page of a term below `docs/`, without `.md`: `glossary`, or `glossary/k` where it is split. */
	readonly pageOf: (id: TermId) => string;
	/** The address of a letter without base path: `/glossary#letter_k`, or `/glossary/k`. */
	readonly letterPath: (letter: Letter) => string;
}

const { id: GLOSSARY, path: GLOSSARY_PATH } = PAGES.glossary;
const SIZES: PageSizes = { whole: MOST_ON_ONE_PAGE, letter: MOST_ON_A_LETTER_PAGE };

/** Places terms, which come in the order of their names, on one page or on one for each letter. */
export function glossaryPlaces(terms: readonly Term[], sizes: PageSizes = SIZES): GlossaryPlaces {
	const letters = byLetter(terms);
	if (terms.length <= sizes.whole) {
		return { letters, pages: [], pageOf: () => GLOSSARY, letterPath: ({ id }) => `${GLOSSARY_PATH}#${id}` };
	}
	const pages = letters.flatMap((letter) => pagesOf(letter, sizes.letter));
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

/** All terms by letter, A to Z. */
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

function pagesOf(letter: LetterTerms, most: number): readonly LetterPage[] {
	const parts = Math.ceil(letter.terms.length / most);
	return Array.from({ length: parts }, (_, index) => ({
		...letter,
		slug: index === 0 ? slugOfLetter(letter) : `${slugOfLetter(letter)}-${index + 1}`,
		part: index + 1,
		parts,
		terms: letter.terms.slice(index * most, (index + 1) * most),
	}));
}

function slugOfLetter({ id }: Letter): string {
	return id.replace('letter_', '');
}
