import { type Inline, text } from '../../src/schemas/inline.ts';
import type { Page, PageSection } from '../../src/schemas/page.ts';
import type { Diagram } from '../diagrams/diagram.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes, Term, Topic } from '../model/types.ts';
import { namesAndMore } from '../text/names-and-more.ts';
import { imagesOf, inlineOf } from './inline.ts';
import { linkedSections } from './linked-blocks.ts';
import { type AnswerOfTerm, answersOf, type PageState, type PageWalkthrough, pageSections } from './section-blocks.ts';

/** The number of terms that a page's description names. */
const MAX_NAMES = 5;
/** In UTF-16 units. The description cuts longer names. */
const MAX_NAME_LENGTH = 60;

interface TopicContext {
	readonly notes: StudyNotes;
	readonly answers: readonly AnswerOfTerm[];
	readonly finder: TermFinder;
}

/** The page of a topic and the pictures on it, in order. */
export interface TopicPage {
	readonly topic: Topic;
	readonly page: Page;
	readonly pictures: readonly Diagram[];
	/** Those with a heading of their own, in order. */
	readonly walkthroughs: readonly PageWalkthrough[];
}

/** The pages of all topics, in order. */
export function topicPages(notes: StudyNotes, finder: TermFinder): readonly TopicPage[] {
	const answers = answersOf(notes);
	return notes.topics.map((topic, index) => topicPage(topic, index + 1, { notes, answers, finder }));
}

/** The page of a topic. */
function topicPage(topic: Topic, position: number, { notes, answers, finder }: TopicContext): TopicPage {
	const ids = new Set<string>(topic.sections.map((section) => section.id));
	const state: PageState = { notes, topic: topic.id, defined: new Set(), ids, answers, pictures: [], walkthroughs: [] };
	const lines = topic.sections.flatMap((section) => section.lines);
	const sections = ownSections(topic, state);
	const title = topic.sections[0]?.heading?.reading.inline;
	const page: Page = {
		id: topic.id,
		title: topic.title,
		...(topic.label !== topic.title && { label: topic.label }),
		heading: title === undefined ? [text(topic.title)] : [...inlineOf(title), ...imagesOf(title)],
		description: topicSummary(topic, notes),
		madeFrom: [...new Set(lines.map((line) => line.file))].join(', ') || 'the notes',
		source: sourceOf(topic),
		position,
		hasContents: true,
		sections: linkedSections(sections, finder),
	};
	return { topic, page, pictures: state.pictures, walkthroughs: state.walkthroughs };
}

/** The sections of the topic. Depths are renumbered, so that no level of headings is skipped. */
function ownSections(topic: Topic, state: PageState): readonly PageSection[] {
	/** The depths, in the notes, of the headings around the current section. The first stands for the page's title. */
	const open = [1];
	return topic.sections.flatMap((section) => {
		const { id, title, depth } = section;
		if (title === undefined) return pageSections(section, undefined, open.length + 1, state);
		while (open.length > 1 && (open.at(-1) ?? 0) >= depth) open.pop();
		open.push(depth);
		return pageSections(section, { id, depth: open.length, content: [text(title), ...imagesOfHeading(section)] }, open.length + 1, state);
	});
}

function imagesOfHeading({ heading }: Topic['sections'][number]): readonly Inline[] {
	return heading === undefined ? [] : imagesOf(heading.reading.inline);
}

/** The line of the notes with which the topic begins. */
function sourceOf(topic: Topic): Page['source'] {
	const [first] = topic.sections.flatMap(({ heading, lines }) => (heading === undefined ? lines : [heading, ...lines]));
	return first && { file: first.file, line: first.reading.line.source.number };
}

/** The terms of a topic: in the order of the lines about them, then those that it only names. Every count of a topic's terms is theirs. */
export function topicTerms(topic: Topic, notes: StudyNotes): readonly Term[] {
	const subjects = topic.sections.flatMap(({ lines }) => lines.flatMap(({ subject }) => subject ?? []));
	const told = [...new Set(subjects)].flatMap((id) => notes.termById.get(id) ?? []);
	return [...new Set([...told, ...notes.terms])].filter((term) => term.topic === topic.id);
}

/** One line on the content of a topic page: its first terms and the number of the others. */
export function topicSummary(topic: Topic, notes: StudyNotes): string {
	const names = topicTerms(topic, notes).map(({ name }) => name);
	const shown = names.map((name) => (name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name));
	return names.length === 0 ? `Notes on ${topic.title}.` : `${namesAndMore(shown, MAX_NAMES)}.`;
}
