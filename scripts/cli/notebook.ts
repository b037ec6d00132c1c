import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { sha256 } from '../io/file-state.ts';
import { CORRECTIONS_NAME, ENTRY_FOLDER, PERMALINKS_NAME, SETTINGS_NAME } from '../io/find-notes.ts';
import { isWithin, withSlashes } from '../io/paths.ts';
import { readPath } from './folder-option.ts';
import { CACHE, PROJECT } from './project.ts';

/** Everything that belongs to some notes: one folder, or a single file of notes, which has nothing beside it. All paths are absolute. */
export interface Notebook {
	/** The folder, or the file. */
	readonly notes: string;
	/** The folder of the terms' entries, which need not exist; undefined where there are none to read. */
	readonly entries: string | undefined;
	/** The file of the checks that stand without an entry, which need not exist; undefined where there are none to read. */
	readonly corrections: string | undefined;
	/** The list of published addresses, which need not exist; undefined where no address is guarded. */
	readonly permalinks: string | undefined;
	/** The file of settings, which need not exist; undefined for a single file of notes, which has none. */
	readonly settings: string | undefined;
	/** The folder that the paths of files are relative to in pages and data. */
	readonly base: string;
	/** Whether these are the notes of this repository, whose pages are committed. */
	readonly isRepositorys: boolean;
	/** The folder below `.cache/` in which this notebook's pages are made while they are edited. */
	readonly workFolder: string;
}

/** Adds the option `--notes`, which every command has. Its value goes to {@link notebookOf}. */
export function withNotesOption(command: Command): Command {
	return command.option('--notes <folder>', 'the notebook: a folder of notes, or a file; by default NOTES, or notes/', readPath);
}

/**
 * The notebook at a path.
 *
 * @param given the value of `--notes`; without it, NOTES of the environment; without both, the folder `notes/` of this repository
 */
export function notebookOf(given: string | undefined): Notebook {
	const named = given ?? fromEnvironment();
	const notes = named === undefined ? join(PROJECT, 'notes') : resolve(named);
	const isFile = statSync(notes, { throwIfNoEntry: false })?.isFile() === true;
	return {
		notes,
		entries: isFile ? undefined : join(notes, ENTRY_FOLDER),
		corrections: isFile ? undefined : join(notes, CORRECTIONS_NAME),
		permalinks: isFile ? undefined : join(notes, PERMALINKS_NAME),
		settings: isFile ? undefined : join(notes, SETTINGS_NAME),
		base: baseOf(notes),
		isRepositorys: notes === join(PROJECT, 'notes'),
		workFolder: join(CACHE, 'notebooks', `${slugOf(basename(notes))}-${hashOf(notes)}`),
	};
}

/**
 * The notebook with another folder of entries.
 *
 * @param entries the value of `--entries`; undefined for the notebook's own, false for none
 */
export function withEntries(notebook: Notebook, entries: string | boolean | undefined): Notebook {
	if (entries === false) return { ...notebook, entries: undefined };
	return typeof entries === 'string' ? { ...notebook, entries: resolve(entries) } : notebook;
}

/** How a message on this terminal names a file that pages and data name relative to the notebook's {@link Notebook.base}. */
export function shownPath(notebook: Notebook, path: string): string {
	return notebook.base === process.cwd() || notebook.isRepositorys ? path : withSlashes(relative('', resolve(notebook.base, path)));
}

function fromEnvironment(): string | undefined {
	const path = process.env['NOTES']?.trim();
	return path === '' ? undefined : path;
}

/** The repository and the working folder stand for themselves, so that paths below them are short; else it is the folder above the notebook. */
function baseOf(notes: string): string {
	return [PROJECT, process.cwd()].find((folder) => notes !== folder && isWithin(notes, folder)) ?? dirname(notes);
}

function slugOf(name: string): string {
	return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'notes';
}

/** Enough digits that two folders of one name get folders of their own. */
const HASH_DIGITS = 8;

function hashOf(path: string): string {
	return sha256(Buffer.from(path)).slice(0, HASH_DIGITS);
}
