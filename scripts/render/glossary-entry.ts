import type { PhrasingContent, RootContent } from 'mdast';
import { nameKey } from '../../src/language/name-key.ts';
import { termLink, topicLink } from '../../src/web/addresses.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { Fact, StudyNotes, Term } from '../model/types.ts';
import { checkList, sourceLink } from './check-note.ts';
import { definitionText } from './definition.ts';
import { linkedPage } from './linked-page.ts';
import { heading, joined, list, paragraph, quote } from './page-parts.ts';
import { emphasis, link, strong, text } from './phrasing.ts';

/**
 * A term of the glossary: its name, its long form in bold, one line on what it is, its definition, what the notes say, and its neighbours.
 * `src/site/transforms/rehype-glossary-entries.ts` knows these parts by how they are set.
 */
export function glossaryEntry(term: Term, notes: StudyNotes, finder: TermFinder): RootContent[] {
	const about = aboutLine(term, notes);
	const related = relatedLine(term, notes);
	const { expansion } = term;
	return [
		heading(3, term.id, [text(term.name)]),
		...(expansion === undefined || nameKey(expansion) === nameKey(term.name) ? [] : [paragraph(strong(text(expansion)))]),
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

/** As on the term's card, kind, topic and other names in one line, and the source. Only a kind begins with a capital letter. */
function aboutLine(term: Term, notes: StudyNotes): PhrasingContent[] {
	const topic = notes.topics.find((one) => one.id === term.topic);
	const belongs: PhrasingContent[] = [];
	if (term.kind !== undefined) belongs.push(text(capitalised(term.kind.replaceAll('-', ' '))));
	if (topic !== undefined) belongs.push(text(belongs.length > 0 ? ' in ' : 'in '), link(topicLink(topic.id), text(topic.title)));
	const parts = belongs.length === 0 ? [] : [belongs];
	if (term.aliases.length > 0) parts.push([text(`also ${term.aliases.join(', ')}`)]);
	if (term.entry !== undefined) parts.push([text('source: '), ...sourceLink(term.entry.source)]);
	return parts.length === 0 ? [] : [emphasis(...joined(parts, ' · '))];
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
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
