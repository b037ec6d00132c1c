import type { PhrasingContent, RootContent } from 'mdast';
import { nameKey } from '../model/fold.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { Fact, StudyNotes, Term } from '../model/types.ts';
import { compareLetters, type Letter, letterOf, termLink, topicLink } from './addresses.ts';
import { checkList, sourceLink } from './check-note.ts';
import { definitionText } from './definition.ts';
import { linkedPage } from './linked-page.ts';
import { markdownPage } from './markdown.ts';
import type { OutputFile } from './output-file.ts';
import { heading, joined, list, paragraph, quote, root, title } from './page-parts.ts';
import { emphasis, link, strong, text } from './phrasing.ts';

/** A letter of the glossary with its terms in order. */
export interface LetterTerms extends Letter {
	readonly terms: readonly Term[];
}

/** All terms by letter, A to Z; the model has them in the order of their names. */
export function byLetter(notes: StudyNotes): readonly LetterTerms[] {
	const letters = new Map<string, { letter: Letter; terms: Term[] }>();
	for (const term of notes.terms) {
		const letter = letterOf(term.name);
		const group = letters.get(letter.id) ?? { letter, terms: [] };
		group.terms.push(term);
		letters.set(letter.id, group);
	}
	const groups = [...letters.values()].sort((a, b) => compareLetters(a.letter, b.letter));
	return groups.map(({ letter, terms }) => ({
		...letter,
		terms,
	}));
}

/** `docs/glossary.md`: every term with its definition, what the notes say of it, and its neighbours. */
export function glossaryPage(notes: StudyNotes, finder: TermFinder): OutputFile {
	const letters = byLetter(notes);
	const bar = joined(
		letters.map((letter) => [link(`#${letter.id}`, text(letter.letter))]),
		' · ',
	);
	const content: RootContent[] = [title([text('Glossary')])];
	if (bar.length > 0) content.push(paragraph(...bar));
	for (const letter of letters) {
		content.push(heading(2, letter.id, [text(letter.letter)]));
		for (const term of letter.terms) content.push(...entry(term, notes, finder));
	}
	const frontMatter = {
		title: 'Glossary',
		slug: '/glossary',
		description: `${notes.terms.length} terms from A to Z.`,
		sidebar_position: notes.topics.length + 1,
	};
	return { path: 'docs/glossary.md', content: markdownPage(frontMatter, 'the notes', root(content)) };
}

function entry(term: Term, notes: StudyNotes, finder: TermFinder): RootContent[] {
	const about = aboutLine(term, notes);
	const related = relatedLine(term, notes);
	return [
		heading(3, term.id, [text(term.name)]),
		...(about.length === 0 ? [] : [paragraph(...about)]),
		...linkedPage(entryProse(term), finder, term.id),
		...(related.length === 0 ? [] : [paragraph(...related)]),
	];
}

/** What the entry and the notes say; names in it lead to other entries. */
function entryProse(term: Term): RootContent[] {
	const content: RootContent[] = [];
	for (const definition of term.entry?.definition ?? []) content.push(paragraph(...definitionText(definition)));
	const facts = term.facts.filter((fact) => fact.reading.kind !== 'term');
	if (facts.length > 0)
		content.push(
			paragraph(emphasis(text('The notes say:'))),
			list(
				false,
				facts.map((fact) => [paragraph(...factLine(fact))]),
			),
		);
	content.push(...checkList(term.entry?.checks ?? []));
	for (const answer of term.entry?.answers ?? []) content.push(quote(paragraph(strong(text('Answer:')), text(` ${answer.answer}`))));
	return content;
}

/** Other names, kind, topic and source in one line. */
function aboutLine(term: Term, notes: StudyNotes): PhrasingContent[] {
	const parts: PhrasingContent[][] = [];
	if (term.expansion !== undefined && nameKey(term.expansion) !== nameKey(term.name)) parts.push([text(term.expansion)]);
	if (term.aliases.length > 0) parts.push([text(`also: ${term.aliases.join(', ')}`)]);
	if (term.kind !== undefined) parts.push([text(term.kind.replace('-', ' '))]);
	const topic = notes.topics.find((one) => one.id === term.topic);
	if (topic !== undefined) parts.push([text('topic: '), link(topicLink(topic.id), text(topic.title))]);
	if (term.entry !== undefined) parts.push([text('source: '), ...sourceLink(term.entry.source)]);
	return parts.length === 0 ? [] : [emphasis(...joined(parts, ' · '))];
}

function factLine(fact: Fact): PhrasingContent[] {
	return [text(`${fact.text} `), { type: 'inlineCode', value: `${fact.file}:${fact.line}` }];
}

function relatedLine(term: Term, notes: StudyNotes): PhrasingContent[] {
	const links = term.related.flatMap((id) => {
		const other = notes.termById.get(id);
		return other === undefined ? [] : [[link(termLink(id), text(other.name))]];
	});
	return links.length === 0 ? [] : [text('See also: '), ...joined(links, ', ')];
}
