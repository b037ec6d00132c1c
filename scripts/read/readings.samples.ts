import type { Diagnostic } from '../text/diagnostic.ts';
import { notesPath, type SourceFile, sourceFile, textAt } from '../text/source.ts';
import { readNotes } from './read-notes.ts';
import type { Name, Reading } from './reading.ts';

/** Joins lines to a file of notes, for tests. */
export function notesOf(...lines: readonly string[]): SourceFile {
	return sourceFile(notesPath('notes/a.md'), lines.join('\n'));
}

/** The readings of `lines` and what was reported on the way. */
export function readingsOf(...lines: readonly string[]): { readonly readings: readonly Reading[]; readonly found: readonly Diagnostic[] } {
	const found: Diagnostic[] = [];
	const { readings } = readNotes(notesOf(...lines), (diagnostic) => found.push(diagnostic));
	return { readings, found };
}

/** One reading in short: `kind head + role name …`; a name in brackets is only spoken of, not declared. */
export function inShort(reading: Reading): string {
	const others = reading.names.filter((name) => name.role !== 'head').map((name) => `+ ${name.role} ${shown(name)}`);
	return [reading.kind, ...(reading.head === undefined ? [] : [shown(reading.head)]), ...others].join(' ');
}

function shown(name: Name): string {
	return name.declares || name.role === 'alias' || name.role === 'expansion' ? name.text : `(${name.text})`;
}

/** The readings of the lines of `text`, each in short. */
export function readInShort(text: string): readonly string[] {
	return readingsOf(text).readings.map(inShort);
}

/** The last line of `text` read, in short. */
export function lastInShort(text: string): string {
	return readInShort(text).at(-1) ?? 'nothing';
}

/** What the items of the only reading of `text` cover. */
export function itemsOf(text: string): readonly string[] {
	return readingsOf(text).readings.flatMap((reading) => reading.items.map((item) => reading.inline.plain.slice(item.start, item.end)));
}

/** What the name's span covers in its source line. */
export function covered(reading: Reading, name: Name): string {
	return textAt(reading.line.source.text, name.span);
}
