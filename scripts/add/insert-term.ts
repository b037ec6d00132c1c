import { isListTitle } from '../read/list-heading.ts';
import type { NoteLine } from '../read/note-line.ts';
import { noteLines } from '../read/note-lines.ts';
import { readNotes } from '../read/read-notes.ts';
import { inlineText } from '../text/inline.ts';
import { notesPath, sourceFile, textAt } from '../text/source.ts';
import { linePrefix } from './line-prefix.ts';
import { neighbouringEnding, rawLines } from './raw-lines.ts';

/** Notes with one more line: all other characters are as they were. */
export interface Insertion {
	readonly text: string;
	/** What was put in, its line ending included; `text` without it, at `offset`, is the text before. */
	readonly piece: string;
	/** UTF-16 units before the piece. */
	readonly offset: number;
	/** The 1-based line on which the term now stands. */
	readonly line: number;
}

/**
 * Puts `term` (the content of one line, without marker, indentation or line ending) into the text of a notes file, with or without byte order
 * mark: at the end of the last list of terms, or of the file where it has none, in the style of the line above. It never
 * stands in or below a code fence or a comment that nothing closes, and a blank line keeps it from going on with a sentence that the line
 * above leaves open.
 */
export function insertTerm(text: string, term: string): Insertion {
	if (/[\r\n]/u.test(term)) throw new RangeError('a term is one line, but this one holds a line ending');
	const insertion = insertLine(text, term, false);
	const { readings } = readNotes(sourceFile(notesPath('notes'), insertion.text), () => undefined);
	const added = readings.find((reading) => reading.line.source.number === insertion.line);
	return added?.continues === undefined ? insertion : insertLine(text, term, true);
}

function insertLine(text: string, term: string, apart: boolean): Insertion {
	const { lines, limit } = openLines(text);
	const above = lastLineOfList(lines, limit) ?? lines.findLast((line) => line.source.number < limit);
	const content = linePrefix(lines, above) + term;
	const raw = rawLines(text);
	const at = above?.source.number ?? 0;
	const ending = neighbouringEnding(raw, at);
	const gap = apart || needsGap(above) ? ending : '';
	const before = raw[at - 1];
	const offset = before?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
	// After a last line without an ending the new line has none either.
	const piece = before?.ending === '' ? `${ending}${gap}${content}` : `${gap}${content}${ending}`;
	return { text: text.slice(0, offset) + piece + text.slice(offset), piece, offset, line: at + 1 + (gap === '' ? 0 : 1) };
}

/** The non-blank lines, and the number of the first line that opens what nothing closes. */
function openLines(text: string): { readonly lines: readonly NoteLine[]; readonly limit: number } {
	const unclosed: number[] = [];
	const lines = noteLines(sourceFile(notesPath('notes'), text), (finding) => {
		if (finding.code === 'unclosed-fence' || finding.code === 'unclosed-comment') unclosed.push(finding.place.line);
	});
	return { lines, limit: unclosed.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY) };
}

/** The last non-blank line of the last section that is a list of terms, as far as `limit`. */
function lastLineOfList(lines: readonly NoteLine[], limit: number): NoteLine | undefined {
	const open = lines.filter((line) => line.source.number < limit);
	const start = open.findLastIndex(isListHeading);
	const heading = open[start];
	if (heading === undefined) return undefined;
	let first = start + 1;
	// “### List of terms” with “### Cloud” on the very next line: two headings of one section.
	while (isHeadingRightBelow(open[first], open[first - 1])) first += 1;
	const next = open.findIndex((line, index) => index >= first && line.form === 'heading' && line.depth <= heading.depth);
	return open[(next < 0 ? open.length : next) - 1];
}

function isListHeading(line: NoteLine): boolean {
	if (line.form !== 'heading') return false;
	return isListTitle(inlineText(line.source.text, line.content).plain);
}

function isHeadingRightBelow(line: NoteLine | undefined, above: NoteLine | undefined): boolean {
	return line?.form === 'heading' && line.depth === above?.depth && line.source.number === above.source.number + 1;
}

/** Right below a table or a quotation the new line would become a part of it. */
function needsGap(above: NoteLine | undefined): boolean {
	if (above === undefined) return false;
	const isTable = above.form === 'table-head' || above.form === 'table-rule' || above.form === 'table-row';
	return isTable || above.quote > 0 || /^\[\^[^\]]+\]:/u.test(textAt(above.source.text, above.content));
}
