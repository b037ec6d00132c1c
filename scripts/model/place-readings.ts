import { firstFrom } from '../../src/language/first-from.ts';
import type { NameKey, TermId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import type { NameTrie } from '../../src/language/name-trie.ts';
import type { LineForm } from '../read/note-line.ts';
import type { Name, Reading } from '../read/reading.ts';
import { columnsOf } from '../text/inline-text.ts';
import { joint } from '../text/joint.ts';
import type { Span } from '../text/source.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { DraftSection, DraftTopic } from './topics.ts';
import type { NotesSection, PlacedReading, TermReference } from './types.ts';

/** Lines that say nothing themselves, and show all the same. */
const SHOWN_JUNK: ReadonlySet<LineForm> = new Set(['table-head', 'image']);

/** Why a line is on no page; undefined if it is on one. */
function reasonOmitted(reading: Reading): string | undefined {
	switch (reading.line.form) {
		case 'scratch':
			return 'scratch line';
		case 'comment':
			return 'comment';
		case 'fence':
			return 'marks where code begins or ends';
		case 'table-rule':
			return 'rule of a table';
		case 'divider':
			return 'divider';
		case 'front-matter':
			return 'front matter';
		case 'too-long':
			return 'line too long';
		default:
			return reading.kind === 'junk' && !SHOWN_JUNK.has(reading.line.form) ? 'nothing to read in it' : undefined;
	}
}

/** The names of all terms: a trie to find them in lines, and a map to look one up by its key. */
export interface KnownNames {
	readonly trie: NameTrie;
	readonly byKey: ReadonlyMap<NameKey, TermId>;
}

/** Whether a line can name terms: text, headings, rows, and the head of a table whose columns are names. */
export function canNameTerms({ line, names }: Reading): boolean {
	if (line.form === 'table-head') return names.length > 0;
	return line.form === 'text' || line.form === 'heading' || line.form === 'definition-body' || line.form === 'table-row';
}

/** Resolves the names in every line of every section. `replaced` has the reading to use in place of each drafted one. */
export function placeReadings(
	drafts: readonly DraftTopic[],
	replaced: ReadonlyMap<Reading, Reading>,
	names: KnownNames,
): ReadonlyMap<DraftTopic, readonly NotesSection[]> {
	const placed = new Map<DraftTopic, readonly NotesSection[]>();
	for (const draft of drafts) {
		const sections = draft.sections.map((section): NotesSection => {
			const read = section.readings.map((reading) => replaced.get(reading) ?? reading);
			const parted = partedNames(read, names.trie);
			const place = (reading: Reading): PlacedReading =>
				placeReading(replaced.get(reading) ?? reading, { draft, section, parted: parted.get(reading.line.source.number) ?? [] }, names);
			const heading = section.heading === undefined ? undefined : place(section.heading);
			return { id: section.id, title: section.title, depth: section.depth, heading, lines: section.readings.map(place) };
		});
		placed.set(draft, sections);
	}
	return placed;
}

/** As much of two lines (UTF-16 units) is looked at for a name that the break between them parts. */
const NEAR_BREAK = 120;

/** The names that the break of a wrapped text parts, by line: what of each stands on it. */
function partedNames(readings: readonly Reading[], trie: NameTrie): ReadonlyMap<number, readonly TermReference[]> {
	const found = new Map<number, readonly TermReference[]>();
	for (const [index, below] of readings.entries()) {
		const above = readings[index - 1];
		if (above === undefined || below.continues === undefined || below.line.source.number !== above.line.source.number + 1) continue;
		const from = Math.max(0, above.inline.plain.length - NEAR_BREAK);
		const end = above.inline.plain.trimEnd();
		const before = end.slice(from);
		const between = joint(end, below.inline.plain);
		const start = before.length + between.length;
		for (const match of trie.find(`${before}${between}${below.inline.plain.slice(0, NEAR_BREAK)}`)) {
			if (match.start >= before.length || match.end <= start) continue;
			const line = above.line.source.number;
			const ends = columnsOf(above.inline, from + match.start, end.length);
			found.set(line, [...(found.get(line) ?? []), { id: match.id, span: ends }]);
			found.set(line + 1, [...(found.get(line + 1) ?? []), { id: match.id, span: columnsOf(below.inline, 0, match.end - start) }]);
		}
	}
	return found;
}

/** Where a line stands, and the parts of names that it shares with the lines around it. */
interface Place {
	readonly draft: DraftTopic;
	readonly section: DraftSection;
	readonly parted: readonly TermReference[];
}

function placeReading(reading: Reading, { draft, section, parted }: Place, names: KnownNames): PlacedReading {
	const { trie } = names;
	const omittedBecause = reasonOmitted(reading);
	const isWords = canNameTerms(reading) && omittedBecause === undefined;
	const matches = isWords ? trie.find(reading.inline.plain) : [];
	const resolved = resolveSubject(reading, matches, trie);
	const found = withDeclared(
		reading,
		withParted(
			matches.map((match): TermReference => ({ id: match.id, span: columnsOf(reading.inline, match.start, match.end) })),
			isWords ? parted : [],
		),
		names,
	);
	const subject = resolved.head === undefined || !isWords ? undefined : idOf(resolved.head, names);
	return {
		file: section.file,
		reading,
		kind: resolved.kind,
		head: resolved.head,
		terms: found,
		subject,
		about: reading.about.flatMap(({ name, body }) => {
			const id = names.byKey.get(nameKey(name));
			return id === undefined ? [] : [{ id, body }];
		}),
		topic: draft.id,
		section: section.id,
		omittedBecause,
	};
}

/** The terms found in a line, and parts of longer names in place of what was found in them. */
function withParted(found: readonly TermReference[], parted: readonly TermReference[]): readonly TermReference[] {
	if (parted.length === 0) return found;
	const isParted = overlapWith(parted);
	const rest = found.filter(({ span }) => !isParted(span));
	return [...rest, ...parted].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Adds the terms that a line declares to those found in its words. A declared name may not be found, because no space separates it
 * from its neighbours or because it contains a comma. A longer name that was found around a declared one stays.
 */
function withDeclared(reading: Reading, found: readonly TermReference[], names: KnownNames): readonly TermReference[] {
	const spans = found.map(({ span }) => span);
	const added = reading.names.flatMap((name): readonly TermReference[] => {
		// None of those found overlaps another, so that only the last one that begins before the name can go around it.
		const around = spans[firstFrom(spans, name.span.start + 1) - 1];
		const isFound = around !== undefined && around.end >= name.span.end;
		const id = name.declares && !isFound ? idOf(name, names) : undefined;
		return id === undefined ? [] : [{ id, span: name.span }];
	});
	if (added.length === 0) return found;
	const isAdded = overlapWith(added);
	const rest = found.filter(({ span }) => !isAdded(span));
	return [...rest, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** Tells whether a span overlaps that of one of `references`, however many there are. */
function overlapWith(references: readonly TermReference[]): (span: Span) => boolean {
	const sorted = references.map(({ span }) => span).sort((a, b) => a.start - b.start);
	const reaches: number[] = [];
	for (const { end } of sorted) reaches.push(Math.max(end, reaches.at(-1) ?? end));
	return ({ start, end }) => (reaches[firstFrom(sorted, end) - 1] ?? start) > start;
}

/** The term whose name is all of `name`, but for a sign at either end. */
function idOf({ text, declares }: Name, { trie, byKey }: KnownNames): TermId | undefined {
	const [match] = trie.find(text);
	if (match !== undefined && match.start <= 1 && match.end >= text.length - 1) return match.id;
	return declares ? byKey.get(nameKey(text)) : undefined;
}
