import { link, strong, text } from '../../src/schemas/inline.ts';
import type { Inline } from '../../src/schemas/page.ts';
import type { PlacedReading } from '../model/types.ts';
import type { Reading } from '../read/reading.ts';
import { inlineOf } from './inline.ts';
import type { NoteItem } from './stretches.ts';

const SEPARATOR = /^\s*(?:[-–—:|~]+>?|=>|->)?\s*/u;

/** What a line says beside its term: the text behind the separator, or the whole line where it is a sentence. */
export function saidBesideTerm(item: NoteItem): Inline[] {
	const { reading } = item.placed;
	if (reading.line.form === 'table-row') return wholeItem(item);
	const said = saidRange(item.placed);
	return [...footnotesBefore(reading, said.start), ...inlineOf(reading.inline, said), ...continuedLines(item)];
}

/** A line in full with the lines that go on from it. */
export function wholeItem(item: NoteItem): Inline[] {
	return [...wholeLine(item.placed), ...continuedLines(item)];
}

/** The lines that go on from a line, each behind a space. */
export function continuedLines(item: NoteItem): Inline[] {
	return item.continued.flatMap((placed) => [text(' '), ...wholeLine(placed)]);
}

/** The references to footnotes that stand in what is cut off, right behind a name most of the time. */
function footnotesBefore(reading: Reading, start: number): Inline[] {
	const marks = reading.inline.marks.filter((mark) => mark.kind === 'footnote' && mark.start < start);
	return marks.map((mark) => text(`[${mark.target}] `));
}

/** A line in full. */
export function wholeLine(placed: PlacedReading): Inline[] {
	const { inline } = placed.reading;
	return inlineOf(inline, { start: 0, end: inline.plain.length });
}

/** A line in full with its term in bold and linked. */
export function lineWithTerm(placed: PlacedReading): Inline[] {
	const { inline } = placed.reading;
	const end = headEnd(placed);
	if (end === undefined) return wholeLine(placed);
	const isMarked = inline.marks.some((mark) => mark.start === 0 && mark.end >= end);
	const name = inlineOf(inline, { start: 0, end });
	const linked =
		placed.subject === undefined || name.some((node) => node.type === 'link') ? name : [link({ to: 'term', id: placed.subject }, ...name)];
	return [...(isMarked ? linked : [strong(...linked)]), ...inlineOf(inline, { start: end, end: inline.plain.length })];
}

/** Where the head ends in the plain text, if the line begins with it. */
function headEnd(placed: PlacedReading): number | undefined {
	const { head, reading } = placed;
	if (head === undefined || reading.headLine !== reading.line.source.number) return undefined;
	const start = reading.inline.columns.indexOf(head.span.start);
	return start === 0 && reading.inline.plain.startsWith(head.text) ? head.text.length : undefined;
}

/** The part of a line that its table cell shows. A sentence stays whole, and so does a line that does not begin with its term. */
function saidRange(placed: PlacedReading): { start: number; end: number } {
	const { reading } = placed;
	const whole = { start: 0, end: reading.inline.plain.length };
	const end = headEnd(placed);
	if (end === undefined || placed.kind === 'term' || isSentence(reading)) return whole;
	const after = reading.inline.plain.slice(end);
	return { start: end + (SEPARATOR.exec(after)?.[0].length ?? 0), end: whole.end };
}

/** Whether the head is the subject of a sentence, so that cutting it off would leave a torso. */
function isSentence(reading: Reading): boolean {
	if (reading.kind === 'expansion' || reading.kind === 'examples' || reading.kind === 'equals') return false;
	return reading.body.start === 0;
}
