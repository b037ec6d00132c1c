import type { RootContent } from 'mdast';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes, Topic } from '../model/types.ts';
import type { OutputFile } from '../text/output-file.ts';
import { type GlossaryPlaces, placedLinks } from './glossary-places.ts';
import { linkedPage } from './linked-page.ts';
import { markdownPage } from './markdown/markdown.ts';
import { heading, root, title } from './page-parts.ts';
import { phrasing, text } from './phrasing.ts';
import { type AnswerOfTerm, type PagePicture, type PageState, sectionContent, stepsId } from './section.ts';
import { lineChecks, mentionedTerms } from './term-rows.ts';

/** How many terms a page's description names. */
const NAMED_TERMS = 5;

/** What all topic pages are made from. */
export interface PagesContext {
	readonly notes: StudyNotes;
	readonly answers: readonly AnswerOfTerm[];
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
}

/** A topic's page and the pictures on it, in their order. */
export interface TopicPage {
	readonly topic: Topic;
	readonly file: OutputFile;
	readonly pictures: readonly PagePicture[];
}

/** `docs/<topic>.md`: the notes of one top heading, section by section. */
export function topicPage(topic: Topic, position: number, { notes, answers, finder, places }: PagesContext): TopicPage {
	const ids = new Set<string>(topic.sections.map((section) => section.id));
	const state: PageState = { notes, topic: topic.id, defined: new Set(), ids, answers, pictures: [] };
	const [first] = topic.sections;
	const named = first?.heading?.reading;
	const content: RootContent[] = [
		title(named === undefined ? [text(topic.title)] : phrasing(named.inline, { start: 0, end: named.inline.plain.length })),
	];
	const open: number[] = [1];
	for (const section of topic.sections) {
		if (section.title !== undefined) {
			while (open.length > 1 && (open.at(-1) ?? 0) >= section.depth) open.pop();
			open.push(section.depth);
			content.push(heading(open.length, section.id, [text(section.title)]));
			if (section.heading !== undefined) content.push(...lineChecks([{ placed: section.heading, continued: [] }], notes));
		}
		content.push(...sectionContent(section, open.length + 1, state));
	}
	const mentioned = mentionedTerms(
		topic.sections.flatMap((section) => section.lines),
		notes,
		state.defined,
	);
	if (mentioned.length > 0) content.push(heading(2, stepsId('Also mentioned', state.ids), [text('Also mentioned')]), ...mentioned);
	const files = [...new Set(topic.sections.flatMap((section) => section.lines.map((line) => line.file)))];
	const frontMatter = {
		title: topic.title,
		slug: `/${topic.id}`,
		description: topicSummary(topic, notes),
		sidebar_position: position,
		...sourceOf(topic),
	};
	const tree = placedLinks(root(linkedPage(content, finder)), topic.id, places);
	const page = markdownPage(frontMatter, files.join(', ') || 'the notes', tree);
	return { topic, file: { path: `docs/${topic.id}.md`, content: page }, pictures: state.pictures };
}

/** Where the topic begins in the notes: the file, and the number of the line. */
function sourceOf(topic: Topic): { readonly notes_file?: string; readonly notes_line?: number } {
	const first = topic.sections.flatMap((section) => [...(section.heading === undefined ? [] : [section.heading]), ...section.lines])[0];
	return first === undefined ? {} : { notes_file: first.file, notes_line: first.reading.line.source.number };
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
