import type { NameKey, TermId, TopicId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { NameTrie } from '../../src/language/name-trie.ts';
import { checkEntries } from '../entries/check-entries.ts';
import type { Correction } from '../entries/corrections.ts';
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
import { lineKey, placeChecks, quotableItems } from './place-checks.ts';
import { canNameTerms, placeReadings } from './place-readings.ts';
import { relatedByTerm } from './relations.ts';
import { subjectBeforeNoun } from './resolve-subject.ts';
import { matchesExactCase, trieOf } from './term-trie.ts';
import { draftTopics } from './topics.ts';
import type { NotesSection, PlacedCheck, PlacedReading, StudyNotes, Term, Topic } from './types.ts';
import { type DraftTerm, Vocabulary } from './vocabulary.ts';

/** What else a model is built from. */
export interface ModelOptions {
	/** Checks that stand without an entry. */
	readonly corrections?: readonly Correction[];
	/** Whether all notes could be read. If not, nothing is reported that a missing file may explain. */
	readonly isWhole?: boolean;
	/** The ids of entries that have a fault of their own and are left out. They are not reported as missing. */
	readonly otherEntries?: readonly string[];
}

/**
 * Builds the model from all readings and entries: declares every term, then links lines to terms. Reports names and addresses that are
 * claimed twice, entries with unknown references, names that look alike, and uncertain readings.
 */
export function buildModel(
	files: readonly FileReadings[],
	entries: readonly ReadEntry[],
	report: Report,
	{ corrections = [], isWhole = true, otherEntries = [] }: ModelOptions = {},
): StudyNotes {
	const drafts = draftTopics(files, report);
	const known = new Map(entries.map((read) => [read.entry.id, read]));
	const resolved = files.map((file) => ({ ...file, readings: withProductSubjects(file.readings, entries) }));
	const vocabulary = new Vocabulary(report);
	for (const read of entries) vocabulary.addEntry(read, known);
	for (const file of resolved)
		for (const reading of file.readings) if (canNameTerms(reading)) vocabulary.addReading({ file: file.file.path, reading });
	vocabulary.reportCases();
	const named = vocabulary.terms();
	const trie = trieOf(named);
	const replaced = new Map(
		files.flatMap((file, at) => file.readings.map((reading, index) => [reading, resolved[at]?.readings[index] ?? reading] as const)),
	);
	const byDraft = placeReadings(drafts, replaced, { trie, byKey: idsByKey(named) });
	const topics = drafts.map(
		(draft): Topic => ({
			...{ id: draft.id, title: draft.title, label: draft.title },
			sections: byDraft.get(draft) ?? [],
		}),
	);
	const readings = topics.flatMap((topic) => topic.sections.flatMap(readingsOf)).sort(inFileOrder(files));
	const facts = factsByTerm(readings);
	const items = quotableItems(readings);
	const checks = placeChecks({ entries, corrections, items, facts, isWhole }, report);
	const terms = linkedTerms(named, { readings, topics, entries, facts, checks });
	const ids = new Set<string>([...known.keys(), ...otherEntries]);
	checkEntries(entries, { ids, files, topicIds: topics.map(({ id }) => id), isWhole }, report);
	reviewEntries(entries, report);
	const [first] = entries;
	if (first !== undefined) reportMissing(terms, { named, ids, folder: first.entry.file.replace(/[^/]*$/u, '') }, report);
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
		checks,
		checksByLine: checksByLine(checks),
	});
}

/** The term of each name. If two terms share a name, it is the first one. */
function idsByKey(named: readonly DraftTerm[]): ReadonlyMap<NameKey, TermId> {
	const ids = new Map<NameKey, TermId>();
	for (const { id, name, aliases, expansion, entry } of named)
		for (const one of [name, ...aliases, ...(expansion === undefined ? [] : [expansion]), ...(entry?.see ?? [])])
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
		for (const name of [entry.name, ...entry.aliases, ...entry.see]) {
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

interface LinkedNotes {
	readonly readings: readonly PlacedReading[];
	readonly topics: readonly Topic[];
	readonly entries: readonly ReadEntry[];
	readonly facts: ReturnType<typeof factsByTerm>;
	readonly checks: readonly PlacedCheck[];
}

function linkedTerms(named: readonly DraftTerm[], { readings, topics, entries, facts, checks }: LinkedNotes): readonly Term[] {
	const mentions = mentionsByTerm(readings);
	const topicIds = new Set<string>(topics.map((topic) => topic.id));
	const firstTopic = new Map<TermId, TopicId>();
	for (const reading of readings) for (const term of reading.terms) if (!firstTopic.has(term.id)) firstTopic.set(term.id, reading.topic);
	const ids = new Set(named.map((term) => term.id));
	const listed = new Map(entries.map(({ entry }) => [entry.id, entry.related.filter((id) => ids.has(id))]));
	const related = relatedByTerm(readings, listed);
	const loose = looseChecks(checks, entries);
	const linked = named.map((term): Term => {
		const asked = term.entry?.topic;
		return {
			id: term.id,
			name: term.name,
			aliases: term.aliases,
			see: term.entry?.see ?? [],
			expansion: term.expansion,
			kind: term.entry?.kind,
			topic: asked !== undefined && topicIds.has(asked) ? (asked as TopicId) : firstTopic.get(term.id),
			entry: term.entry,
			checks: [...(term.entry?.checks ?? []), ...(loose.get(term.id) ?? [])],
			facts: facts.get(term.id) ?? [],
			mentions: mentions.get(term.id) ?? [],
			related: related.get(term.id) ?? [],
		};
	});
	return sortByName(linked);
}

/** The checks that stand without an entry, by the terms that they are about. */
function looseChecks(checks: readonly PlacedCheck[], entries: readonly ReadEntry[]): ReadonlyMap<TermId, readonly Check[]> {
	const ofEntries = new Set(entries.flatMap(({ entry }) => entry.checks));
	const loose = new Map<TermId, Check[]>();
	for (const { check, terms } of checks) {
		if (ofEntries.has(check)) continue;
		for (const id of terms) loose.set(id, [...(loose.get(id) ?? []), check]);
	}
	return loose;
}

/** The checks of each line, with those of the term that the line is about first. */
function checksByLine(checks: readonly PlacedCheck[]): ReadonlyMap<string, readonly Check[]> {
	const ofSubject = new Map<string, Check[]>();
	const ofOthers = new Map<string, Check[]>();
	for (const { check, terms, lines } of checks) {
		for (const { file, reading, subject } of lines) {
			const key = lineKey({ file, line: reading.line.source.number });
			const byLine = subject !== undefined && terms.includes(subject) ? ofSubject : ofOthers;
			byLine.set(key, [...(byLine.get(key) ?? []), check]);
		}
	}
	const keys = new Set([...ofSubject.keys(), ...ofOthers.keys()]);
	return new Map([...keys].map((key) => [key, [...(ofSubject.get(key) ?? []), ...(ofOthers.get(key) ?? [])]]));
}

/** Reports terms without an entry where other terms have one: nobody has checked what the notes say about them. */
function reportMissing(
	terms: readonly Term[],
	{ named, ids, folder }: { readonly named: readonly DraftTerm[]; readonly ids: ReadonlySet<string>; readonly folder: string },
	report: Report,
): void {
	const declared = new Map(named.map((term) => [term.id, term.declared]));
	for (const term of terms) {
		const place = declared.get(term.id);
		if (ids.has(term.id) || place === undefined) continue;
		const message = `the term “${term.name}” has no entry: write ${folder}${term.id}.md`;
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
			const message =
				runnerUp.kind === reading.kind
					? `read as ${reading.kind}, but what it is about is not certain: mark the name **bold** to make it plain`
					: `read as ${reading.kind}, which might be a ${runnerUp.kind}: add “ - ” and a few words, or mark the name **bold**, to make it plain`;
			report(diagnostic('uncertain-reading', place, message));
		}
		if (reading.line.remark !== undefined) {
			report(
				diagnostic(
					'remark-left-out',
					{ ...place, span: reading.line.remark },
					'the bracketed remark to yourself is not shown on the page: take the brackets away if it should be',
				),
			);
		}
	}
}
