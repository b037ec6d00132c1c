import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { notesPath, type SourceFile, sourceFile } from '../../scripts/text/source.ts';

/**
 * Notes with the readings of a careful editor, the gold standard. A case is a folder with `notes.*`, `lines.tsv`, `terms.tsv`, `case.yaml`,
 * and `faults.tsv`, the list of known faults.
 */

/** The folder with a folder for each set of cases. */
export const CASES = fileURLToPath(new URL('../../tests/fixtures/reading/', import.meta.url));

/** A line as the editor reads it. */
export interface GoldLine {
	readonly line: number;
	/** All correct kinds, the best one first; `any` stands for all kinds. */
	readonly kinds: readonly string[];
	/** All correct heads; an empty text stands for no head. */
	readonly heads: readonly string[];
}

/** A term as the editor puts it into the glossary. */
export interface GoldTerm {
	readonly name: string;
	/** Its other names in the notes. */
	readonly other: readonly string[];
	/** Whether editors may disagree on it. It is then not graded. */
	readonly optional: boolean;
	/** Its definition in the notes; empty if they have none, undefined if this is not graded. */
	readonly definition: string | undefined;
}

/** Notes with their gold standard. */
export interface Case {
	readonly name: string;
	readonly folder: string;
	readonly style: string;
	readonly language: string;
	readonly file: SourceFile;
	readonly lines: readonly GoldLine[];
	readonly terms: readonly GoldTerm[];
}

/**
 * The cases of a folder, in the order of their names.
 *
 * @throws Error that names what is missing in a case
 */
export function readCases(folder: string): readonly Case[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort()
		.map((name) => readCase(join(folder, name), name));
}

function readCase(folder: string, name: string): Case {
	const notes = readdirSync(folder).filter((file) => file.startsWith('notes.'));
	const [file] = notes;
	if (file === undefined || notes.length > 1) throw new Error(`${folder}: expected one file notes.*, found ${notes.length}`);
	const about: unknown = parse(readFileSync(join(folder, 'case.yaml'), 'utf8'));
	return {
		name,
		folder,
		style: field(about, 'style', folder),
		language: field(about, 'language', folder),
		file: sourceFile(notesPath(file), readFileSync(join(folder, file), 'utf8')),
		lines: readTable(join(folder, 'lines.tsv'), ['line', 'kind', 'head']).map(goldLine),
		terms: readTable(join(folder, 'terms.tsv'), ['name', 'other', 'definition']).map(goldTerm),
	};
}

function field(about: unknown, key: string, folder: string): string {
	const value = typeof about === 'object' && about !== null ? new Map<string, unknown>(Object.entries(about)).get(key) : undefined;
	if (typeof value !== 'string' || value === '') throw new Error(`${folder}/case.yaml: expected “${key}”`);
	return value;
}

/**
 * The rows of a table of tab-separated values.
 *
 * @throws Error if the first row is not `header`
 */
export function readTable(path: string, header: readonly string[]): readonly (readonly string[])[] {
	const [first, ...rows] = readFileSync(path, 'utf8')
		.split(/\r?\n/u)
		.filter((row) => row.trim() !== '');
	if (first !== header.join('\t')) throw new Error(`${path}: expected the header “${header.join(' ')}”, found “${first}”`);
	return rows.map((row) => row.split('\t'));
}

function goldLine([line = '', kinds = '', heads = '']: readonly string[]): GoldLine {
	return { line: Number(line), kinds: kinds.split(',').map((kind) => kind.trim()), heads: heads.split('|') };
}

function goldTerm([name = '', other = '', definition = '']: readonly string[]): GoldTerm {
	const trimmed = name.trim();
	const optional = trimmed.length > 1 && trimmed.endsWith('?');
	return {
		name: optional ? trimmed.slice(0, -1) : trimmed,
		other: other
			.split('|')
			.map((one) => one.trim())
			.filter((one) => one !== ''),
		optional,
		definition: definition.trim() === '?' ? undefined : definition.trim(),
	};
}
