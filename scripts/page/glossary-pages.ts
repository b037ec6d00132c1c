import { letterName } from '../../src/glossary/letters.ts';
import { counted } from '../../src/language/counted.ts';
import { text } from '../../src/schemas/inline.ts';
import type { Block, LetterTarget, LinkTarget, Page, Section } from '../../src/schemas/page.ts';
import { documentPosition, PAGES } from '../../src/web/site-pages.ts';
import { cutAtWord } from './cut-text.ts';
import { type GlossaryContext, glossaryEntry } from './glossary-entry.ts';
import type { GlossaryPlaces, LetterPage, LetterTerms } from './glossary-places.ts';

const { glossary: GLOSSARY } = PAGES;
/** A name (UTF-16 units) in the list of pages tells where a page begins; no more of it is needed for that. */
const MAX_NAME = 40;

/**
 * The glossary: every term with its definition, what the notes say of it, and its neighbours. Where there are many, `glossary` lists the
 * pages, and the terms stand on `glossary/<letter>`.
 */
export function glossaryPages(context: GlossaryContext): readonly Page[] {
	const { notes, places } = context;
	const split = places.pages.length > 0;
	const whole: Page = {
		id: GLOSSARY.id,
		title: GLOSSARY.label,
		heading: [text(GLOSSARY.label)],
		description: `${notes.terms.length} terms from A to Z.`,
		inLists: split ? 'a page for each letter, A to Z' : 'all terms on one page, A to Z',
		madeFrom: 'the notes',
		position: documentPosition(GLOSSARY.id, notes.topics.length),
		hasContents: false,
		sections: [
			{ blocks: [...letterBar(places), ...(split ? [pageList(places), ...movedEntries(context)] : [])] },
			...(split ? [] : places.letters.map(letterSection(context))),
		],
	};
	return [whole, ...places.pages.map((page, index) => letterPage(page, index, context))];
}

function letterPage(page: LetterPage, index: number, context: GlossaryContext): Page {
	const { places } = context;
	const title = `${GLOSSARY.label}: ${pageName(page)}`;
	const [before, next] = [places.pages[index - 1], places.pages[index + 1]];
	return {
		id: pageId(page),
		title,
		heading: [text(title)],
		description: `${counted(page.terms.length, 'term')}: ${range(page).join(' to ')}.`,
		madeFrom: 'the notes',
		neighbours: { previous: before === undefined ? GLOSSARY.id : pageId(before), next: next === undefined ? null : pageId(next) },
		hasContents: false,
		sections: [{ blocks: letterBar(places) }, letterSection(context)(page)],
	};
}

function pageId({ slug }: LetterPage): string {
	return `${GLOSSARY.id}/${slug}`;
}

/** A link to each letter that has terms. */
function letterBar(places: GlossaryPlaces): readonly Block[] {
	const letters = places.letters.map(({ id, letter }): LetterTarget => ({ id, letter, target: letterTarget(id, places) }));
	return letters.length === 0 ? [] : [{ kind: 'letters', letters }];
}

function letterTarget(letterId: string, { pages }: GlossaryPlaces): LinkTarget {
	const first = pages.find(({ id }) => id === letterId);
	return first === undefined ? { to: 'page', id: GLOSSARY.id, anchor: letterId } : { to: 'page', id: pageId(first) };
}

function pageList({ pages }: GlossaryPlaces): Block {
	const ways = pages.map((page) => ({
		name: pageName(page),
		target: { to: 'page', id: pageId(page) } as const,
		count: page.terms.length,
		range: range(page),
	}));
	return { kind: 'letter-pages', pages: ways };
}

/** Where entries stood on this page, by ids of before: their places are on the pages of letters now. */
function movedEntries({ places, formerIds }: GlossaryContext): readonly Block[] {
	const terms = places.pages.flatMap((page) => page.terms);
	const moved = terms.flatMap(({ id }) => (formerIds.get(id) ?? []).map((formerId) => ({ formerId, target: { to: 'term', id } as const })));
	return moved.length === 0 ? [] : [{ kind: 'moved-entries', moved }];
}

function pageName(page: LetterPage): string {
	return letterName(page) + (page.parts > 1 ? `, ${page.part} of ${page.parts}` : '');
}

/** The first and the last name; one where they are the same. */
function range({ terms }: LetterTerms): readonly string[] {
	return [...new Set([terms[0], terms.at(-1)].map((term) => cutAtWord(term?.name ?? '', MAX_NAME)))];
}

function letterSection(context: GlossaryContext): (letter: LetterTerms) => Section {
	return ({ id, letter, terms }) => ({
		heading: { id, depth: 2, content: [text(letter)] },
		blocks: terms.map((term) => glossaryEntry(term, context)),
	});
}
