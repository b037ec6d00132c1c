import { firstSentence } from '../../../src/language/sentences.ts';
import type {
	AnsweredQuestion,
	ChecksSummary,
	SiteData,
	Starter,
	TermChange,
	TopicSummary,
	Walkthrough,
} from '../../../src/schemas/site-json.ts';
import { VERDICTS } from '../../../src/schemas/term-kinds.ts';
import { termPath, topicPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Term, Topic } from '../../model/types.ts';
import { type TopicPage, topicSummary, topicTerms } from '../../page/topic-page.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { TermDates } from '../../text/term-dates.ts';
import { termGraph } from '../map/term-graph.ts';
import type { Needs, Output } from '../output.ts';
import { datedTerms } from './feed.ts';

/** How many walk-throughs the home page shows. All are on their topic pages. */
const MAX_WALKTHROUGHS = 3;
/** How many starter terms the home page shows. */
const MAX_STARTERS = 8;
/** How many corrections, questions and changes the home page shows. */
const MAX_CORRECTIONS = 2;
const MAX_QUESTIONS = 3;
const MAX_CHANGES = 5;

/** `static/api/site.json`: the data of the home page. Addresses have no base path. */
export const siteData = { name: 'site-data', emit } satisfies Output;

function emit({
	notes,
	places,
	topicPages,
	design,
	dates,
}: Needs<'notes' | 'places' | 'topicPages' | 'design' | 'dates'>): readonly OutputFile[] {
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
		checks: checksSummary(notes),
		questions: questions(notes),
		changes: changes(notes, dates),
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
		terms: topicTerms(topic, notes).length,
		sections: topic.sections.flatMap(({ id, title }) => (title === undefined ? [] : [{ id, title }])),
	};
}

function walkthroughsOf({ topic, walkthroughs }: TopicPage): readonly Walkthrough[] {
	return walkthroughs.map(({ anchor, title, steps, picture = null }) => {
		const url = `${topicPath(topic.id)}#${encodeURIComponent(anchor)}`;
		return { id: anchor, title, url, steps, picture };
	});
}

/** The terms with the most connections, as the map counts them; of notes without any, those with the most lines. */
function starters(notes: StudyNotes): readonly Starter[] {
	const { terms, degrees } = termGraph(notes);
	const connected = terms.filter((_, index) => (degrees[index] ?? 0) > 0);
	const weight = (term: Term): number => term.facts.length * 2 + term.mentions.length;
	const most = connected.length > 0 ? connected : terms.filter((term) => weight(term) > 0).toSorted((a, b) => weight(b) - weight(a));
	return most.slice(0, MAX_STARTERS).map(linkTo);
}

function linkTo({ name, id }: Term): { readonly name: string; readonly url: string } {
	return { name, url: termPath(id) };
}

function checksSummary({ checks, termById }: StudyNotes): ChecksSummary {
	const bySeverity = VERDICTS.map((verdict) => checks.filter(({ check }) => check.verdict === verdict));
	return {
		counts: bySeverity.flatMap((some) => (some[0] === undefined ? [] : [{ verdict: some[0].check.verdict, count: some.length }])),
		shown: bySeverity
			.flat()
			.slice(0, MAX_CORRECTIONS)
			.map(({ check: { says, verdict, right }, terms }) => {
				const term = terms.flatMap((id) => termById.get(id) ?? [])[0];
				return { says, verdict, right: firstSentence(right), term: term === undefined ? null : linkTo(term) };
			}),
	};
}

function questions({ terms }: StudyNotes): readonly AnsweredQuestion[] {
	const all = terms.flatMap((term) =>
		(term.entry?.answers ?? []).map(({ question, answer }) => ({ question, answer: firstSentence(answer), ...linkTo(term) })),
	);
	return all.slice(0, MAX_QUESTIONS);
}

function changes(notes: StudyNotes, dates: TermDates): readonly TermChange[] {
	return datedTerms(notes, dates)
		.slice(0, MAX_CHANGES)
		.map(({ term, added, changed }) => ({ ...linkTo(term), date: changed.slice(0, 'YYYY-MM-DD'.length), isNew: added === changed }));
}
