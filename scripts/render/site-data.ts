import type { StudyNotes, Topic } from '../model/types.ts';
import { termPath, topicPath } from './addresses.ts';
import { blocksOf } from './blocks.ts';
import type { GlossaryPlaces } from './glossary-places.ts';
import type { OutputFile } from './output-file.ts';
import { stepsId } from './section.ts';
import { topicSummary, topicTermNames } from './topic-page.ts';

/** How many walk-throughs the home page shows; the others are on their pages. */
const WALKTHROUGHS = 3;
/** How many terms the home page offers to start with. */
const STARTERS = 8;

/** `static/api/site.json`: what the home page shows. Addresses are without the base path. */
export function siteData(notes: StudyNotes, places: GlossaryPlaces): OutputFile {
	const data = {
		topics: notes.topics.map((topic) => topicRecord(topic, notes)),
		terms: notes.terms.length,
		letters: places.letters.map((letter) => ({
			letter: letter.letter,
			id: letter.id,
			url: places.letterPath(letter),
			terms: letter.terms.length,
		})),
		walkthroughs: notes.topics.flatMap(walkthroughs).slice(0, WALKTHROUGHS),
		starters: starters(notes),
	};
	return { path: 'static/api/site.json', content: `${JSON.stringify(data, undefined, '\t')}\n` };
}

function topicRecord(topic: Topic, notes: StudyNotes): Record<string, unknown> {
	const sections = topic.sections.filter((section) => section.title !== undefined);
	return {
		id: topic.id,
		title: topic.title,
		url: topicPath(topic.id),
		summary: topicSummary(topic, notes),
		terms: topicTermNames(topic, notes).length,
		sections: sections.map((section) => ({ id: section.id, title: section.title })),
	};
}

/** The step-by-step lines of a topic that have a heading of their own on its page and more than one step. */
function walkthroughs(topic: Topic): Record<string, unknown>[] {
	const taken = new Set<string>(topic.sections.map((section) => section.id));
	return topic.sections.flatMap((section) =>
		blocksOf(section.lines).flatMap((block) => {
			const reading = block.kind === 'steps' ? block.lines[0]?.placed.reading : undefined;
			if (reading?.head === undefined) return [];
			const id = stepsId(reading.head.text, taken);
			const steps = reading.items.map((item) => reading.inline.plain.slice(item.start, item.end));
			return steps.length < 2 ? [] : [{ id, title: reading.head.text, url: `${topicPath(topic.id)}#${encodeURIComponent(id)}`, steps }];
		}),
	);
}

/** The terms that the notes come back to most: a way in. */
function starters(notes: StudyNotes): readonly Record<string, unknown>[] {
	const weight = (term: StudyNotes['terms'][number]): number => term.facts.length * 2 + term.mentions.length;
	const ranked = notes.terms.filter((term) => weight(term) > 0).toSorted((a, b) => weight(b) - weight(a) || a.name.length - b.name.length);
	return ranked.slice(0, STARTERS).map((term) => ({ name: term.name, url: termPath(term.id) }));
}
