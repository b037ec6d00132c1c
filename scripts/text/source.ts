/** A file's text cut into lines. Columns are 1-based UTF-16 positions in a line, ends exclusive. */

/** A path as shown in messages and pages: relative to where the command runs, `/` between its parts. */
export type NotesPath = string & { readonly __brand: 'NotesPath' };

/** Marks a string as a {@link NotesPath}; back-slashes become slashes. */
export function notesPath(path: string): NotesPath {
	return path.replaceAll('\\', '/') as NotesPath;
}

/** One line of a file, without its line ending. */
export interface SourceLine {
	/** 1-based. */
	readonly number: number;
	readonly text: string;
}

/** A decoded file: no byte order mark, any line ending. */
export interface SourceFile {
	readonly path: NotesPath;
	readonly lines: readonly SourceLine[];
}

/** A stretch of one line: 1-based UTF-16 columns, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What `span` covers in `text`. */
export function textAt(text: string, span: Span): string {
	return text.slice(span.start - 1, span.end - 1);
}

const LINE_ENDING = /\r\n|\n|\r/u;

/**
 * Cuts `text` into lines at `\n`, `\r\n` or a lone `\r` and drops a leading byte order mark.
 * A line ending at the very end opens no further line.
 */
export function sourceFile(path: NotesPath, text: string): SourceFile {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const parts = body.split(LINE_ENDING);
	if (parts.at(-1) === '') parts.pop();
	return { path, lines: parts.map((line, index) => ({ number: index + 1, text: line })) };
}
