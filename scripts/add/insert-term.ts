import { isListTitle } from '../read/list-heading.ts';
import type { NoteLine } from '../read/note-line.ts';
import { noteLines } from '../read/note-lines.ts';
import { readNotes } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { inlineText } from '../text/inline.ts';
import { notesPath, sourceFile, textAt } from '../text/source.ts';
import { linePrefix } from './line-prefix.ts';
import { neighbouringEnding, rawLines } from './raw-lines.ts';

/** Notes with one more line. All other characters are unchanged. */
export interface Insertion {
	readonly text: string;
	/** The inserted text, with its line ending. */
	readonly piece: string;
	/** Where the piece is in `text`, in UTF-16 units. */
	readonly offset: number;
	/** The 1-based line of the term. */
	readonly line: number;
}

/**
 * Inserts `term` into the text of a notes file, which may begin with a byte order mark. `term` is the content of one line, without
 * marker, indentation or line ending. It goes to the end of the last list of terms, or to the end of the file if there is no list, in
 * the style of the line above. The place is always above an unclosed code fence or comment. A blank line goes before the term if it
 * would continue the sentence above; a new list is begun if the line would not be read as a term there.
 *
 * @throws RangeError if `term` has a line ending
 */
export function insertTerm(text: string, term: string): Insertion {
	if (/[\r\n]/u.test(term)) throw new RangeError('unexpected line ending in a term, expected one line');
	let apart: Insertion | undefined;
	for (const way of WAYS) {
		const insertion = insertLine(text, term, way);
		const reading = readingOf(insertion);
		if (reading?.names.some((name) => name.declares) === true) return insertion;
		if (reading?.continues === undefined) apart ??= insertion;
	}
	return apart ?? insertLine(text, term, 'apart');
}

/** How a line goes into notes: right below the line above, with a blank line between, or as the first item of a new list of terms. */
type Way = 'below' | 'apart' | 'listed';

const WAYS: readonly Way[] = ['below', 'apart', 'listed'];
/** The heading of a new list. */
const NEW_LIST = '## List of terms';

function readingOf(insertion: Insertion): Reading | undefined {
	const { readings } = readNotes(sourceFile(notesPath('notes'), insertion.text), () => undefined);
	return readings.find((reading) => reading.line.source.number === insertion.line);
}

function insertLine(text: string, term: string, way: Way): Insertion {
	const { lines, limit } = openLines(text);
	const list = lastLineOfList(lines, limit);
	const above = list ?? lines.findLast((line) => line.source.number < limit);
	const raw = rawLines(text);
	const at = above?.source.number ?? 0;
	const ending = neighbouringEnding(raw, at);
	const heading = way === 'listed' ? `${NEW_LIST}${ending}${ending}` : '';
	const content = heading === '' ? linePrefix(lines, above) + term : `${heading}- ${term}`;
	const gap = way !== 'below' || needsGap(above) ? ending : '';
	const before = raw[at - 1];
	const offset = before?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
	// If the last line has no line ending, the new last line has none either.
	const piece = before?.ending === '' ? `${ending}${gap}${content}` : `${gap}${content}${ending}`;
	return {
		text: text.slice(0, offset) + piece + text.slice(offset),
		piece,
		offset,
		line: at + 1 + (gap === '' ? 0 : 1) + (heading === '' ? 0 : 2),
	};
}

/** The non-blank lines, and the number of the first line that opens an unclosed fence or comment. */
function openLines(text: string): { readonly lines: readonly NoteLine[]; readonly limit: number } {
	const unclosed: number[] = [];
	const lines = noteLines(sourceFile(notesPath('notes'), text), (diagnostic) => {
		if (diagnostic.code === 'unclosed-fence' || diagnostic.code === 'unclosed-comment') unclosed.push(diagnostic.place.line);
	});
	return { lines, limit: unclosed.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY) };
}

/** The last non-blank line of the last list of terms above line `limit`. */
function lastLineOfList(lines: readonly NoteLine[], limit: number): NoteLine | undefined {
	const open = lines.filter((line) => line.source.number < limit);
	const start = open.findLastIndex(isListHeading);
	const heading = open[start];
	if (heading === undefined) return undefined;
	let first = start + 1;
	// “### List of terms” with “### Cloud” on the next line: two headings of one section.
	while (isHeadingRightBelow(open[first], open[first - 1])) first += 1;
	const next = open.findIndex((line, index) => index >= first && line.form === 'heading' && line.depth <= heading.depth);
	return open[(next < 0 ? open.length : next) - 1];
}

function isListHeading(line: NoteLine): boolean {
	if (line.form !== 'heading') return false;
	return isListTitle(inlineText(line.source.text, line.content, line.syntax).plain);
}

function isHeadingRightBelow(line: NoteLine | undefined, above: NoteLine | undefined): boolean {
	return line?.form === 'heading' && line.depth === above?.depth && line.source.number === above.source.number + 1;
}

/** Whether a blank line must go before the new line, which would else become part of the table, quotation or footnote above. */
function needsGap(above: NoteLine | undefined): boolean {
	if (above === undefined) return false;
	const isTable = above.form === 'table-head' || above.form === 'table-rule' || above.form === 'table-row';
	return isTable || above.quote > 0 || /^\[\^[^\]]+\]:/u.test(textAt(above.source.text, above.content));
}
