import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compareText } from '../../src/language/compare-text.ts';
import { type Diagnostic, diagnostic, type Report, sortByPlace, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath, SourceFile } from '../text/source.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { findNotes, isPictureName } from './find-notes.ts';
import { readSource, shownPath, unreadable } from './read-source.ts';

/** The files that could be read, in code-unit order of their paths, and diagnostics for all others. */
export interface ReadFiles {
	readonly files: readonly SourceFile[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The notes, and the symbolic links among them that were not followed because they lead out of the folder or nowhere. */
export interface ReadNotes extends ReadFiles {
	readonly notFollowed: readonly NotesPath[];
	/** The pictures in the folder, or right beside a single file. */
	readonly images: readonly NotesPath[];
}

/**
 * Reads one file, or all files in a folder and below it that are named as notes are ({@link isNoteName}), without dot files, `node_modules`
 * and the folder of the terms' entries. Paths in the result are relative to `cwd`, which must be absolute. Reports `notes-missing`,
 * `notes-empty`, `notes-unreadable`, `not-utf8` and `binary-file`, for each file that they apply to.
 */
export async function readNotesFolder(path: string, cwd: string): Promise<ReadNotes> {
	const top = resolve(cwd, path);
	const diagnostics: Diagnostic[] = [];
	const report: Report = (one) => diagnostics.push(one);
	const status = await pathStatus(top, shownPath(top, cwd), report);
	if (status === undefined) return { files: [], diagnostics, notFollowed: [], images: [] };
	const found = status.isDirectory()
		? await findNotes(top)
		: { files: [top], images: await picturesBeside(top), notFollowed: [], unreadable: [] };
	for (const folder of found.unreadable) report(unreadable(shownPath(folder.path, cwd), folder.code));
	const files = await readAll(found.files, cwd, report);
	if (diagnostics.length === 0 && !files.some(hasText)) report(nothingToRead(shownPath(top, cwd), status.isDirectory()));
	const [images, notFollowed] = [found.images, found.notFollowed].map((paths) => paths.map((path) => shownPath(path, cwd)));
	return { files, diagnostics: sortByPlace(diagnostics), notFollowed: notFollowed ?? [], images: images ?? [] };
}

/** The entries that could be read. */
export interface ReadEntries extends ReadFiles {
	/** The names of all files of entries, also of those that could not be read. */
	readonly names: readonly string[];
}

/** Reads the `*.md` files directly in `folder`, one per term; none if the folder does not exist. Reports as {@link readNotesFolder} does. */
export async function readEntryFiles(folder: string, cwd: string): Promise<ReadEntries> {
	const top = resolve(cwd, folder);
	const diagnostics: Diagnostic[] = [];
	const report: Report = (one) => diagnostics.push(one);
	const names = await entryNames(top, shownPath(top, cwd), report);
	const files = await readAll(
		names.map((name) => join(top, name)),
		cwd,
		report,
	);
	return { files, names, diagnostics: sortByPlace(diagnostics) };
}

/** The pictures in the folder of a file, as absolute paths; none where it cannot be listed. */
async function picturesBeside(file: string): Promise<readonly string[]> {
	const names = await readdir(dirname(file)).catch((error: unknown) => {
		if (fileErrorCode(error) === undefined) throw error;
		return [];
	});
	return names
		.filter(isPictureName)
		.sort(compareText)
		.map((name) => join(dirname(file), name));
}

async function pathStatus(path: string, shown: NotesPath, report: Report): Promise<Stats | undefined> {
	try {
		const status = await unlessMissing(stat(path), undefined);
		if (status === undefined) {
			const message = 'there is nothing at this path: put notes there, or pass another path';
			report(diagnostic('notes-missing', wholeFile(shown), message));
		}
		return status;
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		report(unreadable(shown, code));
		return undefined;
	}
}

async function entryNames(folder: string, shown: NotesPath, report: Report): Promise<readonly string[]> {
	try {
		const names = await unlessMissing(readdir(folder), []);
		return names.filter((name) => !name.startsWith('.') && name.endsWith('.md')).sort(compareText);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		report(unreadable(shown, code));
		return [];
	}
}

/** Reads files one after the other, because a file may be large and diagnostics must be in the order of the files. */
async function readAll(paths: readonly string[], cwd: string, report: Report): Promise<readonly SourceFile[]> {
	const files: SourceFile[] = [];
	for (const path of paths) {
		const file = await readSource(path, cwd, report);
		if (file !== undefined) files.push(file);
	}
	return files;
}

function hasText(file: SourceFile): boolean {
	return file.lines.some((line) => line.text.trim() !== '');
}

function nothingToRead(shown: NotesPath, isFolder: boolean): Diagnostic {
	const found = isFolder ? 'this folder has no line of notes' : 'this file has no line of text';
	const expected = isFolder
		? 'a first line into a *.md, *.txt, *.org, *.rst, *.adoc, *.wiki, *.html, *.csv or *.tsv file in it'
		: 'a first line';
	return diagnostic('notes-empty', wholeFile(shown), `${found}: write ${expected}, or pass another path`);
}
