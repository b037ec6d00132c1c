/** Files as lines of text. Columns are 1-based UTF-16 positions in a line, ends exclusive. */

/** A path as messages and pages show it: relative to the working directory, with `/` between the parts. */
export type NotesPath = string & { readonly __brand: 'NotesPath' };

/** Makes a {@link NotesPath} of a string; backslashes become slashes. */
export function notesPath(path: string): NotesPath {
	return path.replaceAll('\\', '/') as NotesPath;
}

/** One line of a file, without its line ending. */
export interface SourceLine {
	/** 1-based. */
	readonly number: number;
	readonly text: string;
}

/** A decoded file, without byte order mark and line endings. */
export interface SourceFile {
	readonly path: NotesPath;
	readonly lines: readonly SourceLine[];
}

/** A range of one line: 1-based UTF-16 columns, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The part of `text` that `span` covers. */
export function textAt(text: string, span: Span): string {
	return text.slice(span.start - 1, span.end - 1);
}

const LINE_ENDING = /\r\n|\n|\r/u;

/**
 * Splits `text` into lines at `\n`, `\r\n` or a lone `\r`, and drops a leading byte order mark. A line ending at the end of the text does
 * not start another line.
 */
export function sourceFile(path: NotesPath, text: string): SourceFile {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const parts = body.split(LINE_ENDING);
	if (parts.at(-1) === '') parts.pop();
	return { path, lines: parts.map((line, index) => ({ number: index + 1, text: line })) };
}
