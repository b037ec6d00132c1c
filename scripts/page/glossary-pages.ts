import { letterName } from '../../src/glossary/letters.ts';
import { counted } from '../../src/language/counted.ts';
import { type LinkTarget, link, text } from '../../src/schemas/inline.ts';
import type { Block, LetterTarget, Page, PageSection } from '../../src/schemas/page.ts';
import { documentPosition, PAGES } from '../../src/web/site-pages.ts';
import { cutAtWord } from './cut-text.ts';
import { type GlossaryContext, glossaryEntry } from './glossary-entry.ts';
import type { GlossaryPlaces, LetterPage, LetterTerms } from './glossary-places.ts';

const { id: GLOSSARY, label: TITLE } = PAGES.glossary;

/** In UTF-16 units. The list of pages cuts longer names. */
const MAX_NAME_LENGTH = 40;

/** The glossary, which has all terms: one page, or a list of pages and the pages themselves. */
export function glossaryPages(context: GlossaryContext): readonly Page[] {
	const { notes, places } = context;
	const isSplit = places.pages.length > 0;
	const first: Page = {
		id: GLOSSARY,
		title: TITLE,
		heading: [text(TITLE)],
		description: `${notes.terms.length} terms from A to Z.`,
		inLists: isSplit ? 'a page for each letter, A to Z' : 'all terms on one page, A to Z',
		madeFrom: 'the notes',
		position: documentPosition(GLOSSARY, notes.topics.length),
		hasContents: false,
		sections: [
			{ blocks: [...letterBar(places), ...(isSplit ? [pageList(places), ...movedEntries(context)] : [])] },
			...(isSplit ? [] : places.letters.map((letter) => letterSection(letter, context))),
		],
	};
	return [first, ...places.pages.map((page, index) => letterPage(page, index, context))];
}

function letterPage(page: LetterPage, index: number, context: GlossaryContext): Page {
	const { places } = context;
	const title = `${TITLE}: ${pageName(page)}`;
	const [previous, next] = [places.pages[index - 1], places.pages[index + 1]];
	return {
		id: pageId(page),
		title,
		heading: [text(title)],
		description: `${counted(page.terms.length, 'term')}: ${range(page)}.`,
		madeFrom: 'the notes',
		neighbours: { previous: previous === undefined ? GLOSSARY : pageId(previous), next: next === undefined ? null : pageId(next) },
		hasContents: false,
		sections: [{ blocks: letterBar(places) }, letterSection(page, context)],
	};
}

function pageId({ slug }: LetterPage): string {
	return `${GLOSSARY}/${slug}`;
}

/** A link to each letter that has terms. */
function letterBar(places: GlossaryPlaces): readonly Block[] {
	const letters = places.letters.map(({ id, letter }): LetterTarget => ({ id, letter, target: letterTarget(id, places) }));
	return letters.length === 0 ? [] : [{ kind: 'letters', letters }];
}

function letterTarget(letterId: string, { pages }: GlossaryPlaces): LinkTarget {
	const first = pages.find(({ id }) => id === letterId);
	return first === undefined ? { to: 'page', id: GLOSSARY, anchor: letterId } : { to: 'page', id: pageId(first) };
}

/** The pages of a split glossary, each with the number of its terms, the first one and the last one. */
function pageList({ pages }: GlossaryPlaces): Block {
	const items = pages.map((page) => ({
		content: [
			link({ to: 'page', id: pageId(page) }, text(pageName(page))),
			text(` · ${counted(page.terms.length, 'term')} · ${range(page)}`),
		],
		corrections: [],
		below: undefined,
	}));
	return { kind: 'outline', list: { isNumbered: false, items } };
}

/** The former ids of all entries. They were published on this page; the entries are on the pages of letters now. */
function movedEntries({ places, formerIds }: GlossaryContext): readonly Block[] {
	const terms = places.pages.flatMap((page) => page.terms);
	const moved = terms.flatMap(({ id }) => (formerIds.get(id) ?? []).map((formerId) => ({ formerId, target: { to: 'term', id } as const })));
	return moved.length === 0 ? [] : [{ kind: 'moved-entries', moved }];
}

function pageName(page: LetterPage): string {
	return letterName(page) + (page.parts > 1 ? `, ${page.part} of ${page.parts}` : '');
}

/** The first name and, unless it is the same, the last name. */
function range({ terms }: LetterTerms): string {
	return [...new Set([terms[0], terms.at(-1)].map((term) => cutAtWord(term?.name ?? '', MAX_NAME_LENGTH)))].join(' to ');
}

function letterSection({ id, letter, terms }: LetterTerms, context: GlossaryContext): PageSection {
	return {
		heading: { id, depth: 2, content: [text(letter)] },
		blocks: terms.map((term) => glossaryEntry(term, context)),
	};
}
