import { type Inline, link, strong, text } from '../../src/schemas/inline.ts';
import type { PlacedReading } from '../model/types.ts';
import type { Range, Reading } from '../read/reading.ts';
import { imagesOf, inlineOf } from './inline.ts';

/** A line with the lines that continue it. */
export interface NoteItem {
	readonly placed: PlacedReading;
	readonly continued: readonly PlacedReading[];
}

/** Joins lines with the lines that continue them. Leaves omitted lines out, except fences, which separate code. */
export function noteItems(lines: readonly PlacedReading[]): readonly NoteItem[] {
	const items: { placed: PlacedReading; continued: PlacedReading[] }[] = [];
	for (const placed of lines) {
		if (placed.omittedBecause !== undefined && placed.reading.line.form !== 'fence') continue;
		const last = items.at(-1);
		if (placed.reading.continues !== undefined && last !== undefined) last.continued.push(placed);
		else items.push({ placed, continued: [] });
	}
	return items;
}

/** The plain text of an item. */
export function itemText({ placed, continued }: NoteItem): string {
	return [placed, ...continued].map(({ reading }) => reading.inline.plain.trim()).join(' ');
}

/** The content of an item. */
export function itemContent({ placed, continued }: NoteItem): readonly Inline[] {
	return [...inlineOf(placed.reading.inline), ...imagesOf(placed.reading.inline), ...continuationContent(continued)];
}

/** The content of an item, with its term in bold and linked. */
export function itemWithTerm({ placed, continued }: NoteItem): readonly Inline[] {
	return [...lineWithTerm(placed), ...imagesOf(placed.reading.inline), ...continuationContent(continued)];
}

/** The content of lines that continue another one, each after a space. */
export function continuationContent(lines: readonly PlacedReading[]): readonly Inline[] {
	return lines.flatMap(({ reading }) => [text(' '), ...inlineOf(reading.inline), ...imagesOf(reading.inline)]);
}

/** What separates a term from the text about it. */
const SEPARATOR = /^\s*(?:[-–—:|~]+>?|=>|->)?\s*/u;

/** What separates it in the lines that rules read as definitions alone: any other sign is a part of the text. */
const OTHER_SEPARATOR = /^\s*(?:[,，、]|={1,3}|＝|\.{2,4}|…{1,2})?\s*$/u;

/** The content of an item without its term: the text behind the separator, or the whole line if it is a sentence. */
export function textBesideTerm(item: NoteItem): readonly Inline[] {
	const { reading } = item.placed;
	if (reading.line.form === 'table-row') return itemContent(item);
	const range = rangeBesideTerm(item.placed);
	const own = [...footnotesBefore(reading, range.start), ...inlineOf(reading.inline, range), ...imagesOf(reading.inline)];
	return [...own, ...continuationContent(item.continued)];
}

/** The footnote references in the part that is cut off. Most of them stand right behind the name. */
function footnotesBefore(reading: Reading, start: number): readonly Inline[] {
	const marks = reading.inline.marks.filter((mark) => mark.kind === 'footnote' && mark.start < start);
	return marks.map((mark) => text(`[${mark.target}] `));
}

function lineWithTerm(placed: PlacedReading): readonly Inline[] {
	const { inline } = placed.reading;
	const end = headEnd(placed);
	if (end === undefined) return inlineOf(inline);
	const isMarked = inline.marks.some((mark) => mark.start === 0 && mark.end >= end);
	const name = inlineOf(inline, { start: 0, end });
	const linked =
		placed.subject === undefined || name.some((node) => node.type === 'link') ? name : [link({ to: 'term', id: placed.subject }, ...name)];
	return [...(isMarked ? linked : [strong(...linked)]), ...inlineOf(inline, { start: end, end: inline.plain.length })];
}

/** The offset in the plain text at which the head ends; undefined if the line does not begin with it. */
function headEnd(placed: PlacedReading): number | undefined {
	const { head, reading } = placed;
	if (head === undefined || reading.headLine !== reading.line.source.number) return undefined;
	const start = reading.inline.columns.indexOf(head.span.start);
	return start === 0 && reading.inline.plain.startsWith(head.text) ? head.text.length : undefined;
}

/** The part of a line that stands beside its term in a table: all of it if it is a sentence or does not begin with the term. */
function rangeBesideTerm(placed: PlacedReading): Range {
	const { inline, body } = placed.reading;
	const { plain } = inline;
	const end = headEnd(placed);
	if (end === undefined || placed.kind === 'term' || isSentence(placed.reading)) return { start: 0, end: plain.length };
	const isParted = placed.kind === 'definition' && body.start > end && OTHER_SEPARATOR.test(plain.slice(end, body.start));
	const from = isParted ? body.start : end;
	return { start: from + separatorLength(plain.slice(from)), end: plain.length };
}

function separatorLength(text: string): number {
	return SEPARATOR.exec(text)?.[0].length ?? 0;
}

/** Whether the head is the subject of a sentence, which would be incomplete without it. */
function isSentence({ kind, body }: Reading): boolean {
	return kind !== 'expansion' && kind !== 'examples' && kind !== 'equals' && body.start === 0;
}
