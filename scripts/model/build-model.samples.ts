import { type ReadEntry, readEntry } from '../entries/entry.ts';
import { type FileReadings, readNotes } from '../read/read-notes.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { buildModel, type ModelOptions } from './build-model.ts';
import type { PlacedReading, StudyNotes, Term } from './types.ts';

/** A model built from texts, with the diagnostics. */
export interface Sample {
	readonly notes: StudyNotes;
	readonly diagnostics: readonly Diagnostic[];
}

/** The readings of one text. */
export function readText(text: string, path = 'n.md'): FileReadings {
	return readNotes(sourceFile(notesPath(path), text), () => undefined);
}

/** The entry of `fields` (YAML) and `body`. @throws Error where it is invalid */
export function entryOf(id: string, fields: string, body = 'Something. More.'): ReadEntry {
	const defaults = Object.entries({ name: id, kind: 'tool', topic: 'cloud', source: 'https://example.org/x' })
		.filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(fields))
		.map(([key, value]) => `${key}: ${value}\n`);
	const found: Diagnostic[] = [];
	const text = `---\n${fields}\n${defaults.join('')}---\n${body}\n`;
	const read = readEntry(sourceFile(notesPath(`terms/${id}.md`), text), (one) => found.push(one));
	if (read === undefined) throw new Error(found.map(formatDiagnostic).join('\n'));
	return read;
}

/** Builds the model of one text, or of several by path, with entries. */
export function buildSample(
	texts: string | Readonly<Record<string, string>>,
	entries: readonly ReadEntry[] = [],
	options: ModelOptions = {},
): Sample {
	const diagnostics: Diagnostic[] = [];
	const report = (one: Diagnostic): void => void diagnostics.push(one);
	const byPath = typeof texts === 'string' ? { 'n.md': texts } : texts;
	const files = Object.entries(byPath).map(([path, text]) => readNotes(sourceFile(notesPath(path), text), report));
	return { notes: buildModel(files, entries, report, options), diagnostics };
}

/** The term with this id. @throws Error where there is none */
export function termOf(sample: Sample, id: string): Term {
	const term = sample.notes.terms.find((one) => one.id === id);
	if (term === undefined) throw new Error(`no ${id} among ${sample.notes.terms.map((one) => one.id).join(', ')}`);
	return term;
}

/** The reading of a line. @throws Error where there is none */
export function lineOf(sample: Sample, line: number): PlacedReading {
	const placed = sample.notes.readings.find((one) => one.reading.line.source.number === line);
	if (placed === undefined) throw new Error(`no reading on line ${line}`);
	return placed;
}
