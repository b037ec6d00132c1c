import { UNSURE } from '../read/choice/confidence.ts';
import type { ReadEntry } from '../read/entry.ts';
import type { Check } from '../read/entry-types.ts';
import type { FileReadings } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import type { NameKey, TermId, TopicId } from '../text/ids.ts';
import { checkEntries } from './check-entries.ts';
import { factsOf, mentionsOf } from './facts.ts';
import { nameKey } from './fold.ts';
import { deepFreeze } from './freeze.ts';
import { reportLookAlikes } from './look-alike.ts';
import { inNameOrder } from './name-order.ts';
import { NameTrie } from './name-trie.ts';
import { isNaming, placeReadings } from './place-readings.ts';
import { relationsOf } from './relations.ts';
import { reviewEntries } from './review-entries.ts';
import { saysField } from './second-look.ts';
import { isExact, trieOf } from './term-trie.ts';
import { draftTopics } from './topics.ts';
import type { PlacedReading, Section, StudyNotes, Term, Topic } from './types.ts';
import { type NamedTerm, Vocabulary } from './vocabulary.ts';

/**
 * Makes the model of all readings and entries: declares every term, then links lines to terms. Reports names and addresses that are
 * claimed twice, entries that point nowhere, names that look alike, and readings that were uncertain.
 */
export function gather(files: readonly FileReadings[], entries: readonly ReadEntry[], report: Report): StudyNotes {
	const drafts = draftTopics(files, report);
	const known = new Map(entries.map((read) => [read.entry.id, read]));
	const looked = files.map((file) => ({ ...file, readings: withFields(file.readings, entries) }));
	const vocabulary = new Vocabulary(report);
	for (const read of entries) vocabulary.addEntry(read, known);
	for (const file of looked)
		for (const reading of file.readings) if (isNaming(reading)) vocabulary.addReading({ file: file.file.path, reading });
	const named = vocabulary.terms();
	const trie = trieOf(named);
	const replaced = new Map(
		files.flatMap((file, at) => file.readings.map((reading, index) => [reading, looked[at]?.readings[index] ?? reading] as const)),
	);
	const byDraft = placeReadings(drafts, replaced, { trie, byKey: idsByKey(named) });
	const topics = drafts.map((draft): Topic => ({ id: draft.id, title: draft.title, sections: byDraft.get(draft) ?? [] }));
	const readings = topics.flatMap((topic) => topic.sections.flatMap(readingsOf)).sort(inFileOrder(files));
	const terms = linkedTerms(named, readings, topics, entries);
	checkEntries(entries, known, files, topics, report);
	reviewEntries(entries, report);
	if (entries.length > 0) reportMissing(terms, named, report);
	reportLookAlikes(
		named.map((term) => ({ id: term.id, name: term.name, place: term.declared })),
		report,
	);
	reportReadings(readings, report);
	return deepFreeze({
		files: looked,
		topics,
		terms,
		termById: new Map(terms.map((term) => [term.id, term])),
		readings,
		checksByLine: checksByLine(entries),
	});
}

/** The term that has each name; of two that share one, the first. */
function idsByKey(named: readonly NamedTerm[]): ReadonlyMap<NameKey, TermId> {
	const ids = new Map<NameKey, TermId>();
	for (const { id, name, aliases, expansion } of named)
		for (const one of [name, ...aliases, ...(expansion === undefined ? [] : [expansion])])
			if (!ids.has(nameKey(one))) ids.set(nameKey(one), id);
	return ids;
}

function readingsOf(section: Section): readonly PlacedReading[] {
	return section.heading === undefined ? section.lines : [section.heading, ...section.lines];
}

/** Readings after the look that only entries make possible: a bare `Grafana monitoring` is about Grafana. */
function withFields(readings: readonly Reading[], entries: readonly ReadEntry[]): readonly Reading[] {
	if (entries.length === 0) return readings;
	const trie = new NameTrie();
	const kinds = new Map<TermId, string>();
	const known = new Set<NameKey>();
	for (const { entry } of entries) {
		kinds.set(entry.id, entry.kind);
		for (const name of [entry.name, ...entry.aliases]) {
			trie.add(name, entry.id, isExact(name, entry.caseSensitive));
			known.add(nameKey(name));
		}
	}
	return readings.map((reading) => {
		const head = saysField(
			reading,
			trie,
			(id) => kinds.get(id),
			(name) => known.has(nameKey(name)),
		);
		return head === undefined ? reading : { ...reading, kind: 'definition', head, names: [head] };
	});
}

function linkedTerms(
	named: readonly NamedTerm[],
	readings: readonly PlacedReading[],
	topics: readonly Topic[],
	entries: readonly ReadEntry[],
): readonly Term[] {
	const facts = factsOf(readings);
	const mentions = mentionsOf(readings);
	const topicIds = new Set<string>(topics.map((topic) => topic.id));
	const firstTopic = new Map<TermId, TopicId>();
	for (const reading of readings) for (const term of reading.terms) if (!firstTopic.has(term.id)) firstTopic.set(term.id, reading.topic);
	const ids = new Set(named.map((term) => term.id));
	const listed = new Map(entries.map(({ entry }) => [entry.id, entry.related.filter((id) => ids.has(id))]));
	const related = relationsOf(readings, listed);
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
	return inNameOrder(linked);
}

function checksByLine(entries: readonly ReadEntry[]): ReadonlyMap<string, readonly Check[]> {
	const byLine = new Map<string, Check[]>();
	for (const { entry } of entries) for (const check of entry.checks) byLine.set(check.says, [...(byLine.get(check.says) ?? []), check]);
	return byLine;
}

/** Where a project keeps entries, a term without one is worth a look: nobody has checked what the notes say of it. */
function reportMissing(terms: readonly Term[], named: readonly NamedTerm[], report: Report): void {
	const declared = new Map(named.map((term) => [term.id, term.declared]));
	for (const term of terms) {
		const place = declared.get(term.id);
		if (term.entry !== undefined || place === undefined) continue;
		report(diagnostic('entry-missing', place, `unexpected term “${term.name}” without an entry, expected notes/terms/${term.id}.md`));
	}
}

function inFileOrder(files: readonly FileReadings[]): (a: PlacedReading, b: PlacedReading) => number {
	const order = new Map(files.map((file, index) => [file.file.path, index]));
	return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.reading.line.source.number - b.reading.line.source.number;
}

function reportReadings(readings: readonly PlacedReading[], report: Report): void {
	for (const { file, reading, leftOut } of readings) {
		const place = { file, line: reading.line.source.number, span: reading.line.content };
		const { confidence, runnerUp } = reading;
		if (confidence < UNSURE && runnerUp !== undefined && leftOut === undefined) {
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
