import type { NameKey, TermId, TopicId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { NameTrie } from '../../src/language/name-trie.ts';
import { checkEntries } from '../entries/check-entries.ts';
import type { ReadEntry } from '../entries/entry.ts';
import type { Check } from '../entries/entry-types.ts';
import { reviewEntries } from '../entries/review-entries.ts';
import { UNSURE } from '../read/choice/confidence.ts';
import type { FileReadings } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import { factsByTerm, mentionsByTerm } from './facts.ts';
import { deepFreeze } from './freeze.ts';
import { reportLookAlikes } from './look-alike.ts';
import { sortByName } from './name-order.ts';
import { canNameTerms, placeReadings } from './place-readings.ts';
import { relatedByTerm } from './relations.ts';
import { subjectBeforeNoun } from './resolve-subject.ts';
import { matchesExactCase, trieOf } from './term-trie.ts';
import { draftTopics } from './topics.ts';
import type { NotesSection, PlacedReading, StudyNotes, Term, Topic } from './types.ts';
import { type DraftTerm, Vocabulary } from './vocabulary.ts';

/**
 * Builds the model from all readings and entries: declares every term, then links lines to terms. Reports names and addresses that are
 * claimed twice, entries with unknown references, names that look alike, and uncertain readings.
 */
export function buildModel(files: readonly FileReadings[], entries: readonly ReadEntry[], report: Report): StudyNotes {
	const drafts = draftTopics(files, report);
	const known = new Map(entries.map((read) => [read.entry.id, read]));
	const resolved = files.map((file) => ({ ...file, readings: withProductSubjects(file.readings, entries) }));
	const vocabulary = new Vocabulary(report);
	for (const read of entries) vocabulary.addEntry(read, known);
	for (const file of resolved)
		for (const reading of file.readings) if (canNameTerms(reading)) vocabulary.addReading({ file: file.file.path, reading });
	const named = vocabulary.terms();
	const trie = trieOf(named);
	const replaced = new Map(
		files.flatMap((file, at) => file.readings.map((reading, index) => [reading, resolved[at]?.readings[index] ?? reading] as const)),
	);
	const byDraft = placeReadings(drafts, replaced, { trie, byKey: idsByKey(named) });
	const topics = drafts.map((draft): Topic => ({ id: draft.id, title: draft.title, sections: byDraft.get(draft) ?? [] }));
	const readings = topics.flatMap((topic) => topic.sections.flatMap(readingsOf)).sort(inFileOrder(files));
	const terms = linkedTerms(named, readings, topics, entries);
	checkEntries(
		entries,
		known,
		files,
		topics.map(({ id }) => id),
		report,
	);
	reviewEntries(entries, report);
	const [first] = entries;
	if (first !== undefined) reportMissing(terms, named, first.entry.file.replace(/[^/]*$/u, ''), report);
	reportLookAlikes(
		named.map((term) => ({ id: term.id, name: term.name, place: term.declared })),
		report,
	);
	reportReadings(readings, report);
	return deepFreeze({
		files: resolved,
		topics,
		terms,
		termById: new Map(terms.map((term) => [term.id, term])),
		readings,
		checksByLine: checksByLine(entries),
	});
}

/** The term of each name. If two terms share a name, it is the first one. */
function idsByKey(named: readonly DraftTerm[]): ReadonlyMap<NameKey, TermId> {
	const ids = new Map<NameKey, TermId>();
	for (const { id, name, aliases, expansion } of named)
		for (const one of [name, ...aliases, ...(expansion === undefined ? [] : [expansion])])
			if (!ids.has(nameKey(one))) ids.set(nameKey(one), id);
	return ids;
}

function readingsOf(section: NotesSection): readonly PlacedReading[] {
	return section.heading === undefined ? section.lines : [section.heading, ...section.lines];
}

/** Replaces readings that need the entries: a bare `Grafana monitoring` is about Grafana. */
function withProductSubjects(readings: readonly Reading[], entries: readonly ReadEntry[]): readonly Reading[] {
	if (entries.length === 0) return readings;
	const trie = new NameTrie();
	const kinds = new Map<TermId, string>();
	const known = new Set<NameKey>();
	for (const { entry } of entries) {
		kinds.set(entry.id, entry.kind);
		for (const name of [entry.name, ...entry.aliases]) {
			trie.add(name, entry.id, matchesExactCase(name, entry.caseSensitive));
			known.add(nameKey(name));
		}
	}
	return readings.map((reading) => {
		const head = subjectBeforeNoun(
			reading,
			trie,
			(id) => kinds.get(id),
			(name) => known.has(nameKey(name)),
		);
		return head === undefined ? reading : { ...reading, kind: 'definition', head, names: [head] };
	});
}

function linkedTerms(
	named: readonly DraftTerm[],
	readings: readonly PlacedReading[],
	topics: readonly Topic[],
	entries: readonly ReadEntry[],
): readonly Term[] {
	const facts = factsByTerm(readings);
	const mentions = mentionsByTerm(readings);
	const topicIds = new Set<string>(topics.map((topic) => topic.id));
	const firstTopic = new Map<TermId, TopicId>();
	for (const reading of readings) for (const term of reading.terms) if (!firstTopic.has(term.id)) firstTopic.set(term.id, reading.topic);
	const ids = new Set(named.map((term) => term.id));
	const listed = new Map(entries.map(({ entry }) => [entry.id, entry.related.filter((id) => ids.has(id))]));
	const related = relatedByTerm(readings, listed);
	const linked = named.map((term): Term => {
		const asked = term.entry?.topic;
		return {
			id: term.id,
			name: term.name,
			aliases: term.aliases,
			expansion: term.expansion,
			kind: term.entry?.kind,
			topic: asked !== undefined && topicIds.has(asked) ? (asked as TopicId) : firstTopic.get(term.id),
			entry: term.entry,
			facts: facts.get(term.id) ?? [],
			mentions: mentions.get(term.id) ?? [],
			related: related.get(term.id) ?? [],
		};
	});
	return sortByName(linked);
}

function checksByLine(entries: readonly ReadEntry[]): ReadonlyMap<string, readonly Check[]> {
	const byLine = new Map<string, Check[]>();
	for (const { entry } of entries) for (const check of entry.checks) byLine.set(check.says, [...(byLine.get(check.says) ?? []), check]);
	return byLine;
}

/** Reports terms without an entry in a project that has entries: nobody has checked what the notes say about them. */
function reportMissing(terms: readonly Term[], named: readonly DraftTerm[], folder: string, report: Report): void {
	const declared = new Map(named.map((term) => [term.id, term.declared]));
	for (const term of terms) {
		const place = declared.get(term.id);
		if (term.entry !== undefined || place === undefined) continue;
		const message = `unexpected term “${term.name}” without an entry, expected ${folder}${term.id}.md`;
		report({ ...diagnostic('entry-missing', place, message), about: term.name });
	}
}

function inFileOrder(files: readonly FileReadings[]): (a: PlacedReading, b: PlacedReading) => number {
	const order = new Map(files.map((file, index) => [file.file.path, index]));
	return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.reading.line.source.number - b.reading.line.source.number;
}

function reportReadings(readings: readonly PlacedReading[], report: Report): void {
	for (const { file, reading, omittedBecause } of readings) {
		const place = { file, line: reading.line.source.number, span: reading.line.content };
		const { confidence, runnerUp } = reading;
		if (confidence < UNSURE && runnerUp !== undefined && omittedBecause === undefined) {
			const message = `read as ${reading.kind}, which might be a ${runnerUp.kind}: add “ - ” and a few words, or mark the name **bold**, to make it plain`;
			report(diagnostic('uncertain-reading', place, message));
		}
		if (reading.line.remark !== undefined) {
			report(
				diagnostic('remark-left-out', { ...place, span: reading.line.remark }, 'the bracketed remark to yourself is not shown on the page'),
			);
		}
	}
}
