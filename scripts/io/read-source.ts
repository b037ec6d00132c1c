import { lstat, readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import { withElementsOnLines } from '../text/html-lines.ts';
import { type NotesPath, notesPath, type SourceFile, sourceFile } from '../text/source.ts';
import { decodeText } from './decode-text.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';

const HTML_NAME = /\.html?$/iu;
/** Larger files, in bytes, are not notes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const HINTS: Readonly<Record<string, string>> = {
	EACCES: 'you are not allowed to read it: change its permissions',
	EPERM: 'you are not allowed to read it: change its permissions',
	ENOENT: 'it is a link that leads nowhere, or was removed meanwhile: correct the link, or run again',
	ELOOP: 'its symbolic links lead in a circle: correct them',
};

/** Makes `path` (absolute) relative to `cwd`, as messages show it. */
export function shownPath(path: string, cwd: string): NotesPath {
	const shown = relative(cwd, path);
	return notesPath(shown === '' ? '.' : shown);
}

/** The `notes-unreadable` diagnostic for a file or folder that cannot be read. `code` is that of the error, such as `EACCES`. */
export function unreadable(path: NotesPath, code: string): Diagnostic {
	const why = HINTS[code] ?? `the system says ${code}: see that it can be opened`;
	return diagnostic('notes-unreadable', wholeFile(path), `this cannot be read, because ${why}`);
}

/**
 * Reads and decodes one file. `path` is absolute; messages show it relative to `cwd`. Returns undefined after it has reported
 * `notes-unreadable`, `not-utf8` or `binary-file`.
 */
export async function readSource(path: string, cwd: string, report: Report): Promise<SourceFile | undefined> {
	const shown = shownPath(path, cwd);
	const bytes = await readRegularFile(path, shown, report);
	if (bytes === undefined) return undefined;
	const decoded = decodeText(bytes, shown);
	if (decoded.kind === 'text') return sourceFile(shown, HTML_NAME.test(shown) ? withElementsOnLines(decoded.text) : decoded.text);
	report(decoded.diagnostic);
	return undefined;
}

/** A file that need not exist. */
export interface OptionalFile {
	readonly isThere: boolean;
	/** Undefined if it does not exist, and if it could not be read, which is reported. */
	readonly file: SourceFile | undefined;
}

/** Reads a file that need not exist, as {@link readSource} does. `path` is absolute or relative to `cwd`. */
export async function readIfThere(path: string, cwd: string, report: Report): Promise<OptionalFile> {
	const absolute = resolve(cwd, path);
	if (!(await isThere(absolute))) return { isThere: false, file: undefined };
	return { isThere: true, file: await readSource(absolute, cwd, report) };
}

/** Whether anything is at the path, also a link that leads nowhere: whoever made one means a file. */
export async function isThere(path: string): Promise<boolean> {
	return (await unlessMissing(lstat(path), undefined)) !== undefined;
}

async function readRegularFile(path: string, shown: NotesPath, report: Report): Promise<Uint8Array | undefined> {
	try {
		// The kind is checked first, because opening a pipe would wait for a writer for ever.
		const status = await stat(path);
		const kind = status.isDirectory() ? 'folder' : 'pipe, a socket or a device';
		const fault = status.isFile() ? sizeFault(status.size) : `this is a ${kind} and no file: move it out of the notes`;
		if (fault !== undefined) {
			report(diagnostic('notes-unreadable', wholeFile(shown), fault));
			return undefined;
		}
		return await readFile(path);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		report(unreadable(shown, code));
		return undefined;
	}
}

function sizeFault(size: number): string | undefined {
	if (size <= MAX_FILE_BYTES) return undefined;
	return `this file has ${size} bytes, and no more than ${MAX_FILE_BYTES} are read: split it, or move it out of the notes`;
}
