import type { SiteData, Starter, TopicSummary, Walkthrough } from '../../../src/schemas/site-json.ts';
import { termPath, topicPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Topic } from '../../model/types.ts';
import { type TopicPage, topicSummary, topicTermNames } from '../../page/topic-page.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** How many walk-throughs the home page shows. All are on their topic pages. */
const MAX_WALKTHROUGHS = 3;
/** How many starter terms the home page shows. */
const MAX_STARTERS = 8;

/** `static/api/site.json`: the data of the home page. Addresses have no base path. */
export const siteData = { name: 'site-data', emit } satisfies Output;

function emit({ notes, places, topicPages, design }: Needs<'notes' | 'places' | 'topicPages' | 'design'>): readonly OutputFile[] {
	const data: SiteData = {
		topics: notes.topics.map((topic) => topicRecord(topic, notes)),
		terms: notes.terms.length,
		letters: places.letters.map((letter) => ({
			letter: letter.letter,
			id: letter.id,
			url: places.letterPath(letter),
			terms: letter.terms.length,
		})),
		walkthroughs: topicPages.flatMap(walkthroughsOf).slice(0, MAX_WALKTHROUGHS),
		starters: starters(notes),
		home: design.home,
	};
	return [{ path: 'static/api/site.json', content: `${JSON.stringify(data, undefined, '\t')}\n` }];
}

function topicRecord(topic: Topic, notes: StudyNotes): TopicSummary {
	return {
		id: topic.id,
		title: topic.title,
		label: topic.label,
		url: topicPath(topic.id),
		summary: topicSummary(topic, notes),
		terms: topicTermNames(topic, notes).length,
		sections: topic.sections.flatMap(({ id, title }) => (title === undefined ? [] : [{ id, title }])),
	};
}

function walkthroughsOf({ topic, walkthroughs }: TopicPage): readonly Walkthrough[] {
	return walkthroughs.map(({ anchor, title, steps, picture = null }) => {
		const url = `${topicPath(topic.id)}#${encodeURIComponent(anchor)}`;
		return { id: anchor, title, url, steps, picture };
	});
}

/** The terms that the notes mention most. */
function starters(notes: StudyNotes): readonly Starter[] {
	const weight = (term: StudyNotes['terms'][number]): number => term.facts.length * 2 + term.mentions.length;
	const ranked = notes.terms.filter((term) => weight(term) > 0).toSorted((a, b) => weight(b) - weight(a) || a.name.length - b.name.length);
	return ranked.slice(0, MAX_STARTERS).map((term) => ({ name: term.name, url: termPath(term.id) }));
}
