import type { TopicId } from '../../../src/language/ids.ts';
import { sectionPath } from '../../../src/web/addresses.ts';
import type { LineRef, PlacedReading, StudyNotes, Topic } from '../../model/types.ts';
import { shownText, textDirective } from './text-fragment.ts';

/** Where a line of the notes stands on the site. */
export interface LinePlace {
	/** Topic page, section's anchor and the line itself; without base path. */
	readonly path: string;
	/** The topic and, within it, the section. */
	readonly label: string;
}

/** Fewer characters are likely to stand elsewhere on the page too. */
const MIN_TELLING = 12;

/** Finds the place of any line that is on a page. Makes what all of them need once. */
export function linePlaces(notes: StudyNotes): (line: LineRef) => LinePlace | undefined {
	const byLine = new Map<string, PlacedReading>();
	const topics = new Map<TopicId, { readonly topic: Topic; readonly sections: ReadonlyMap<string, Topic['sections'][number]> }>();
	for (const topic of notes.topics) topics.set(topic.id, { topic, sections: new Map(topic.sections.map((one) => [one.id, one])) });
	/** How often a page shows each text. */
	const counts = new Map<string, number>();
	const texts = new Map<PlacedReading, string>();
	for (const placed of notes.readings) {
		if (placed.omittedBecause !== undefined) continue;
		byLine.set(lineKey({ file: placed.file, line: placed.reading.line.source.number }), placed);
		const text = shownText(placed);
		texts.set(placed, text);
		const key = `${placed.topic}\n${text}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return (line) => {
		const placed = byLine.get(lineKey(line));
		const page = placed === undefined ? undefined : topics.get(placed.topic);
		const section = placed === undefined ? undefined : page?.sections.get(placed.section);
		if (placed === undefined || page === undefined || section === undefined) return undefined;
		const text = texts.get(placed) ?? '';
		const isTelling = text.length >= MIN_TELLING && counts.get(`${placed.topic}\n${text}`) === 1;
		const directive = directiveFor(text, isTelling, placed, notes);
		const path = sectionPath(placed.topic, section);
		return {
			path: `${path}${directive === '' || path.includes('#') ? '' : '#'}${directive}`,
			label: section.title === undefined ? page.topic.title : `${page.topic.title} · ${section.title}`,
		};
	};
}

/** A text that does not tell its line from others is asked for behind the name of its term, which a table shows in front of it. */
function directiveFor(text: string, isTelling: boolean, placed: PlacedReading, notes: StudyNotes): string {
	if (text === '') return '';
	if (isTelling) return textDirective(text);
	const name = placed.subject === undefined ? undefined : notes.termById.get(placed.subject)?.name;
	return name === undefined ? '' : textDirective(text, name);
}

function lineKey({ file, line }: LineRef): string {
	return `${file}\n${line}`;
}
