import type { MarkKind } from './inline-syntax.ts';
import type { NotesPath, Span } from './source.ts';

/** A mark on a range of plain text: 0-based UTF-16 offsets into {@link InlineText.plain}, `end` exclusive. */
export interface Mark {
	readonly kind: MarkKind;
	readonly start: number;
	readonly end: number;
	/**
	 * The address of a link or of an image as written, the label of a footnote reference, or a formula in TeX; else empty. Footnote references
	 * and images cover no text.
	 */
	readonly target: string;
	/** What an image says to those who do not see it; undefined for other marks. */
	readonly label?: string;
	/** The picture that an image shows; undefined for other marks, and where the notebook has none that can be shown. */
	readonly image?: NoteImage;
}

/** A picture of the notebook. */
export interface NoteImage {
	readonly path: NotesPath;
	/** Its address on the site, without base path. */
	readonly address: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** The content of a line without its Markdown, and the source column of each character. */
export interface InlineText {
	readonly plain: string;
	/** The 1-based source column of each UTF-16 unit of `plain`, and of its end. */
	readonly columns: readonly number[];
	readonly marks: readonly Mark[];
}

/** The source columns of the plain text between two 0-based offsets, `end` exclusive. */
export function columnsOf(inline: InlineText, start: number, end: number): Span {
	const last = inline.columns.at(-1) ?? 1;
	const first = inline.columns[start] ?? last;
	return { start: first, end: end > start ? (inline.columns[end - 1] ?? last) + 1 : first };
}

/**
 * The offset of the first character at or behind a 1-based source column; the length of the text where there is none. Columns never fall as
 * offsets grow, so each look halves what is left.
 */
export function offsetAt({ plain, columns }: InlineText, column: number): number {
	let low = 0;
	let high = plain.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((columns[middle] ?? column) < column) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Removes `ranges`, which do not overlap, from a text. A mark that begins or ends in a range begins or ends where the range was. */
export function withoutRanges(inline: InlineText, ranges: readonly { readonly start: number; readonly end: number }[]): InlineText {
	if (ranges.length === 0) return { ...inline, marks: inOrder(inline.marks) };
	const ordered = [...ranges].sort((a, b) => a.start - b.start);
	const plain: string[] = [];
	const columns: number[] = [];
	/** The new offset of each UTF-16 unit and of the end. */
	const moved: number[] = [];
	let from = 0;
	let gone = 0;
	for (const { start, end } of [...ordered, { start: inline.plain.length, end: inline.plain.length }]) {
		plain.push(inline.plain.slice(from, start));
		for (let at = from; at < start; at += 1) {
			columns.push(inline.columns[at] ?? 1);
			moved.push(at - gone);
		}
		for (let at = start; at < end; at += 1) moved.push(start - gone);
		gone += end - start;
		from = end;
	}
	columns.push(inline.columns[inline.plain.length] ?? 1);
	moved.push(inline.plain.length - gone);
	const marks = inline.marks.map((mark) => ({ ...mark, start: moved[mark.start] ?? 0, end: moved[mark.end] ?? 0 }));
	return { plain: plain.join(''), columns, marks: inOrder(marks) };
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
	return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}
