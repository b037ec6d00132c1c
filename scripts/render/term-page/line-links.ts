import type { TopicId } from '../../../src/language/ids.ts';
import { sectionPath } from '../../../src/web/addresses.ts';
import type { LineRef, PlacedReading, StudyNotes, Topic } from '../../model/types.ts';
import { shownText, textDirective } from './text-fragment.ts';

/** A link to a line of the notes on the site. */
export interface LineLink {
	/** The topic page with the anchor of the section and a text fragment; without base path. */
	readonly path: string;
	/** The title of the topic and, within it, of the section. */
	readonly label: string;
}

/** In UTF-16 units. A shorter text is likely to be elsewhere on the page too. */
const MIN_UNIQUE_LENGTH = 12;

/** Returns a function that makes the link to any line that is on a page. */
export function lineLinks(notes: StudyNotes): (line: LineRef) => LineLink | undefined {
	const byLine = new Map<string, { readonly placed: PlacedReading; readonly text: string }>();
	/** How often each page shows each text. */
	const counts = new Map<string, number>();
	for (const placed of notes.readings) {
		if (placed.omittedBecause !== undefined) continue;
		const text = shownText(placed, notes.termById);
		byLine.set(lineKey({ file: placed.file, line: placed.reading.line.source.number }), { placed, text });
		const key = textKey(placed, text);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const sections = sectionsById(notes);
	return (line) => {
		const found = byLine.get(lineKey(line));
		const place = found && sections.get(found.placed.topic)?.get(found.placed.section);
		if (found === undefined || place === undefined) return undefined;
		const { topic, section } = place;
		const isUnique = found.text.length >= MIN_UNIQUE_LENGTH && counts.get(textKey(found.placed, found.text)) === 1;
		const directive = directiveFor(found.text, isUnique, found.placed, notes);
		const path = sectionPath(topic.id, section);
		return {
			path: `${path}${directive === '' || path.includes('#') ? '' : '#'}${directive}`,
			label: section.title === undefined ? topic.title : `${topic.title} · ${section.title}`,
		};
	};
}

interface SectionPlace {
	readonly topic: Topic;
	readonly section: Topic['sections'][number];
}

function sectionsById(notes: StudyNotes): ReadonlyMap<TopicId, ReadonlyMap<string, SectionPlace>> {
	return new Map(notes.topics.map((topic) => [topic.id, new Map(topic.sections.map((section) => [section.id, { topic, section }]))]));
}

/** The directive for a text. One that is not unique is searched behind the name of its term, which a table shows before it. */
function directiveFor(text: string, isUnique: boolean, { subject }: PlacedReading, notes: StudyNotes): string {
	if (text === '') return '';
	if (isUnique) return textDirective(text);
	const name = subject === undefined ? undefined : notes.termById.get(subject)?.name;
	return name === undefined ? '' : textDirective(text, name);
}

function lineKey({ file, line }: LineRef): string {
	return `${file}\n${line}`;
}

function textKey({ topic }: PlacedReading, text: string): string {
	return `${topic}\n${text}`;
}
