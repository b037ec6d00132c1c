import { text } from '../../src/schemas/inline.ts';
import type { Page, Section } from '../../src/schemas/page.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes, Topic } from '../model/types.ts';
import { inlineOf } from './inline.ts';
import { linkedSections } from './linked-blocks.ts';
import { type AnswerOfTerm, answersOf, type PagePicture, type PageState, pageSections, stepsId } from './section-blocks.ts';
import { mentionedTerms } from './term-rows.ts';

/** How many terms a page's description names. */
const NAMED_TERMS = 5;

interface PagesContext {
	readonly notes: StudyNotes;
	readonly answers: readonly AnswerOfTerm[];
	readonly finder: TermFinder;
}

/** A topic's page and the pictures on it, in their order. */
export interface TopicPage {
	readonly topic: Topic;
	readonly page: Page;
	readonly pictures: readonly PagePicture[];
}

/** The pages of all topics, in their order. */
export function topicPages(notes: StudyNotes, finder: TermFinder): readonly TopicPage[] {
	const answers = answersOf(notes);
	return notes.topics.map((topic, index) => topicPage(topic, index + 1, { notes, answers, finder }));
}

/** The page of a topic: the notes of one top heading, section by section. */
function topicPage(topic: Topic, position: number, { notes, answers, finder }: PagesContext): TopicPage {
	const ids = new Set<string>(topic.sections.map((section) => section.id));
	const state: PageState = { notes, topic: topic.id, defined: new Set(), ids, answers, pictures: [] };
	const sections: Section[] = [];
	const open: number[] = [1];
	for (const section of topic.sections) {
		const { id, title, depth } = section;
		if (title !== undefined) {
			while (open.length > 1 && (open.at(-1) ?? 0) >= depth) open.pop();
			open.push(depth);
		}
		const heading = title === undefined ? undefined : { id, depth: open.length, content: [text(title)] };
		sections.push(...pageSections(section, heading, open.length + 1, state));
	}
	const mentioned = mentionedTerms(
		topic.sections.flatMap((section) => section.lines),
		notes,
		state.defined,
	);
	if (mentioned !== undefined) {
		const heading = { id: stepsId('Also mentioned', state.ids), depth: 2, content: [text('Also mentioned')] };
		sections.push({ heading, blocks: [mentioned] });
	}
	const files = [...new Set(topic.sections.flatMap((section) => section.lines.map((line) => line.file)))];
	const named = topic.sections[0]?.heading?.reading.inline;
	const page: Page = {
		id: topic.id,
		title: topic.title,
		heading: named === undefined ? [text(topic.title)] : inlineOf(named, { start: 0, end: named.plain.length }),
		description: topicSummary(topic, notes),
		madeFrom: files.join(', ') || 'the notes',
		source: sourceOf(topic),
		position,
		hasContents: true,
		sections: linkedSections(sections, finder),
	};
	return { topic, page, pictures: state.pictures };
}

/** Where the topic begins in the notes: the file, and the number of the line. */
function sourceOf(topic: Topic): Page['source'] {
	const first = topic.sections.flatMap((section) => [...(section.heading === undefined ? [] : [section.heading]), ...section.lines])[0];
	return first === undefined ? undefined : { file: first.file, line: first.reading.line.source.number };
}
/** The names of the topic's terms, in the order in which the notes come to them. */
export function topicTermNames(topic: Topic, notes: StudyNotes): readonly string[] {
	const names = new Set<string>();
	for (const section of topic.sections) {
		for (const line of section.lines) if (line.subject !== undefined) names.add(notes.termById.get(line.subject)?.name ?? '');
	}
	return [...names];
}

/** One line on what a topic page holds: its first terms and how many more. */
export function topicSummary(topic: Topic, notes: StudyNotes): string {
	const names = topicTermNames(topic, notes);
	const shown = names.slice(0, NAMED_TERMS).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
	const more = names.length - shown.length;
	if (shown.length === 0) return `Notes on ${topic.title}.`;
	return more > 0 ? `${shown.join(', ')} and ${more} more.` : `${shown.join(', ')}.`;
}
