import type { TermId } from '../../src/language/ids.ts';
import type { NameTrie } from '../../src/language/name-trie.ts';
import type { Reading } from '../read/reading.ts';
import { columnsOf } from '../text/inline.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { DraftSection, DraftTopic } from './topics.ts';
import type { PlacedReading, Section, TermReference } from './types.ts';

/** Why a line is on no page; undefined where it is on one. */
function reasonOmitted(reading: Reading): string | undefined {
	switch (reading.line.form) {
		case 'scratch':
			return 'scratch line (deleteme)';
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
			return reading.kind === 'junk' && reading.line.form !== 'table-head' ? 'nothing to read in it' : undefined;
	}
}

/** Resolves the names in every line of every section. `replaced` maps each reading of the drafts to the reading to use. */
export function placeReadings(
	drafts: readonly DraftTopic[],
	replaced: ReadonlyMap<Reading, Reading>,
	trie: NameTrie,
): ReadonlyMap<DraftTopic, readonly Section[]> {
	const placed = new Map<DraftTopic, readonly Section[]>();
	for (const draft of drafts) {
		const sections = draft.sections.map((section): Section => {
			const place = (reading: Reading): PlacedReading => placeReading(replaced.get(reading) ?? reading, draft, section, trie);
			const heading = section.heading === undefined ? undefined : place(section.heading);
			return { id: section.id, title: section.title, depth: section.depth, heading, lines: section.readings.map(place) };
		});
		placed.set(draft, sections);
	}
	return placed;
}

function placeReading(reading: Reading, draft: DraftTopic, section: DraftSection, trie: NameTrie): PlacedReading {
	const omittedBecause = reasonOmitted(reading);
	const isWords = ['text', 'heading', 'definition-body', 'table-row'].includes(reading.line.form) && omittedBecause === undefined;
	const matches = isWords ? trie.find(reading.inline.plain) : [];
	const resolved = resolveSubject(reading, matches, trie);
	const found = matches.map((match): TermReference => ({ id: match.id, span: columnsOf(reading.inline, match.start, match.end) }));
	const subject = resolved.head === undefined || !isWords ? undefined : idOf(resolved.head.text, trie);
	return {
		file: section.file,
		reading,
		kind: resolved.kind,
		head: resolved.head,
		terms: found,
		subject,
		topic: draft.id,
		section: section.id,
		omittedBecause,
	};
}

/** The term whose name is all of `name`. */
function idOf(name: string, trie: NameTrie): TermId | undefined {
	const [match] = trie.find(name);
	return match !== undefined && match.start <= 1 && match.end >= name.length - 1 ? match.id : undefined;
}
