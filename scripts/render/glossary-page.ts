import type { PhrasingContent, RootContent } from 'mdast';
import { letterName } from '../../src/glossary/letters.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import type { OutputFile } from '../text/output-file.ts';
import { cutAtWord } from './cut-text.ts';
import { glossaryEntry } from './glossary-entry.ts';
import { type GlossaryPlaces, type LetterPage, type LetterTerms, placedLinks } from './glossary-places.ts';
import { markdownPage } from './markdown/markdown.ts';
import { heading, joined, list, paragraph, root, title } from './page-parts.ts';
import { link, text } from './phrasing.ts';

/** A name (UTF-16 units) in the list of pages tells where a page begins; no more of it is needed for that. */
const MAX_NAME = 40;

/** What all pages of the glossary are made from. */
export interface GlossaryContext {
	readonly notes: StudyNotes;
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
}

/**
 * `docs/glossary.md`: every term with its definition, what the notes say of it, and its neighbours; where there are many, the letters
 * there and the terms on `docs/glossary/<letter>.md`.
 */
export function glossaryPages(context: GlossaryContext): readonly OutputFile[] {
	const { notes, places } = context;
	const split = places.pages.length > 0;
	const content = [
		title([text('Glossary')]),
		...letterBar(places),
		...(split ? pageList(places) : places.letters.flatMap(entriesIn(context))),
	];
	const frontMatter = {
		title: 'Glossary',
		slug: '/glossary',
		description: `${notes.terms.length} terms from A to Z.`,
		sidebar_position: notes.topics.length + 1,
		hide_table_of_contents: true as const,
	};
	const whole = { path: 'docs/glossary.md', content: markdownPage(frontMatter, 'the notes', root(content)) };
	return [whole, ...places.pages.map((page, index) => letterPage(page, index, context))];
}

function letterPage(page: LetterPage, index: number, context: GlossaryContext): OutputFile {
	const { places } = context;
	const name = `glossary/${page.slug}`;
	const heads = `Glossary: ${pageName(page)}`;
	const next = places.pages[index + 1];
	const frontMatter = {
		title: heads,
		slug: `/${name}`,
		description: `${countOf(page)}: ${range(page)}.`,
		hide_table_of_contents: true as const,
		displayed_sidebar: 'notes',
		pagination_prev: index === 0 ? 'glossary' : `glossary/${places.pages[index - 1]?.slug}`,
		pagination_next: next === undefined ? null : `glossary/${next.slug}`,
	};
	const content = placedLinks(root([title([text(heads)]), ...letterBar(places), ...entriesIn(context)(page)]), name, places);
	return { path: `docs/${name}.md`, content: markdownPage(frontMatter, 'the notes', content) };
}

/** A link to each letter that has terms. */
function letterBar(places: GlossaryPlaces): RootContent[] {
	const split = places.pages.length > 0;
	const links = places.letters.map((letter): PhrasingContent[] => {
		const url = split ? `${places.letterPath(letter).slice(1)}.md` : `#${letter.id}`;
		return [link(url, text(letter.letter))];
	});
	return links.length === 0 ? [] : [paragraph(...joined(links, ' · '))];
}

function pageList({ pages }: GlossaryPlaces): RootContent[] {
	const item = (page: LetterPage): PhrasingContent[] => [
		link(`glossary/${page.slug}.md`, text(pageName(page))),
		text(` · ${countOf(page)} · ${range(page)}`),
	];
	return [
		list(
			false,
			pages.map((page) => [paragraph(...item(page))]),
		),
	];
}

function pageName(page: LetterPage): string {
	return letterName(page) + (page.parts > 1 ? `, ${page.part} of ${page.parts}` : '');
}

function countOf({ terms }: LetterTerms): string {
	return terms.length === 1 ? '1 term' : `${terms.length} terms`;
}

function range({ terms }: LetterTerms): string {
	const names = [terms[0], terms.at(-1)].map((term) => cutAtWord(term?.name ?? '', MAX_NAME));
	return [...new Set(names)].join(' to ');
}

function entriesIn({ notes, finder }: GlossaryContext): (letter: LetterTerms) => RootContent[] {
	return (letter) => [heading(2, letter.id, [text(letter.letter)]), ...letter.terms.flatMap((term) => glossaryEntry(term, notes, finder))];
}
