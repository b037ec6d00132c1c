import { NameTrie } from '../../src/language/name-trie.ts';
import type { FileReadings } from '../read/read-notes.ts';
import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import type { ReadEntry } from './entry.ts';

/** So few entries may all be about topics that are yet to be written. */
const MIN_FOREIGN = 3;

/**
 * An error if most entries belong to other notes: these have neither their topics nor their names. All faults of such entries have this
 * one cause.
 *
 * @param topicIds the topics of the notes
 */
export function foreignEntries(
	entries: readonly ReadEntry[],
	files: readonly FileReadings[],
	topicIds: readonly string[],
): Diagnostic | undefined {
	const elsewhere = entries.filter(({ entry }) => !topicIds.includes(entry.topic));
	if (!isMost(elsewhere.length, entries.length)) return undefined;
	const named = namedIn(elsewhere, files);
	const foreign = elsewhere.filter(({ entry }) => !named.has(entry.id));
	const [first] = foreign;
	if (first === undefined || !isMost(foreign.length, entries.length)) return undefined;
	const folder = first.entry.file.replace(/\/?[^/]*$/u, '') || '.';
	const topics = [...new Set(foreign.map(({ entry }) => `“${entry.topic}”`))].slice(0, MIN_FOREIGN).join(', ');
	const message = `these entries belong to other notes: ${foreign.length} of ${entries.length} are about topics (${topics}) and names that these notes do not have; move the folder to the notes that it belongs to, or delete it`;
	return diagnostic('entries-foreign', wholeFile(notesPath(folder)), message);
}

function isMost(part: number, all: number): boolean {
	return part >= MIN_FOREIGN && part * 2 > all;
}

/** The ids of the entries whose names are somewhere in the notes. */
function namedIn(entries: readonly ReadEntry[], files: readonly FileReadings[]): ReadonlySet<string> {
	const names = new NameTrie();
	for (const { entry } of entries)
		for (const name of [entry.name, ...entry.aliases, ...entry.see]) names.add(name, entry.id, entry.caseSensitive);
	return new Set(files.flatMap(({ file }) => file.lines.flatMap(({ text }) => names.find(text).map(({ id }) => id as string))));
}
