import { type InlineText, offsetAt } from '../text/inline-text.ts';
import { joint } from '../text/joint.ts';
import type { Span } from '../text/source.ts';
import type { NoteLine } from './note-line.ts';
import type { Name, Range, Reading } from './reading.ts';
import { textOf, wrappedLines } from './wrapped-lines.ts';

/**
 * A text that an editor wrapped, as one line: rules read it as if it had never been wrapped. A line that stands for itself is a logical
 * line of one part.
 */
export interface LogicalLine {
	/** The first line, with the text of the others behind its own. */
	readonly line: NoteLine;
	readonly parts: readonly Part[];
}

/** A line of the file, and where it stands in the joined one. */
interface Part {
	readonly line: NoteLine;
	/** Its columns in the joined line. */
	readonly at: Span;
}

/** Joins the lines of each wrapped text. */
export function logicalLines(lines: readonly NoteLine[]): readonly LogicalLine[] {
	const goesOn = wrappedLines(lines);
	const runs: NoteLine[][] = [];
	for (const [index, line] of lines.entries()) {
		if (goesOn[index] === true) runs.at(-1)?.push(line);
		else runs.push([line]);
	}
	return runs.map(joined);
}

function joined(lines: readonly NoteLine[]): LogicalLine {
	const [first, ...others] = lines;
	if (first === undefined) throw new Error('a logical line has a line at least');
	if (others.length === 0) return { line: first, parts: [{ line: first, at: first.content }] };
	const parts: Part[] = [{ line: first, at: first.content }];
	let text = first.source.text.slice(0, first.content.end - 1);
	for (const line of others) {
		const own = textOf(line);
		text += joint(text, own);
		parts.push({ line, at: { start: text.length + 1, end: text.length + own.length + 1 } });
		text += own;
	}
	const content = { start: first.content.start, end: text.length + 1 };
	return { line: { ...first, source: { number: first.source.number, text }, content }, parts };
}

/** The readings of the lines that a logical line is made of: each keeps what stands on it. */
export function partReadings({ parts }: LogicalLine, whole: Reading): readonly Reading[] {
	const [first] = parts;
	if (first === undefined || parts.length === 1) return [whole];
	const inlines = parts.map((part) => inlineOf(whole.inline, part));
	const moved = new Map(whole.names.map((name) => [name, movedName(name, parts)]));
	const isOwnHead = whole.head !== undefined && whole.headLine === first.line.source.number;
	const head = isOwnHead && whole.head !== undefined ? movedName(definedHead(whole.head, whole), parts) : undefined;
	return parts.map(({ line }, index): Reading => {
		const { inline, start } = inlines[index] ?? { inline: whole.inline, start: 0 };
		const here = (range: Range): Range => clipped(range, start, inline.plain.length);
		const names = [...moved]
			.filter(([, one]) => one.part === index)
			.map(([own, one]) => (own === whole.head && head !== undefined ? head.name : one.name));
		const base = { ...whole, line, inline, names, body: here(whole.body), items: whole.items.map(here).filter(isFilled), about: [] };
		if (index === 0)
			return isOwnHead && head?.part !== 0 ? { ...base, kind: 'statement', head: undefined } : { ...base, head: head?.name ?? whole.head };
		const named = head?.part === index ? head.name : names.find((name) => name.isDefined === true);
		const own: Name | undefined = named === undefined ? undefined : { ...named, role: 'head' };
		return {
			...base,
			kind: own === undefined ? 'statement' : 'definition',
			head: own,
			headLine: line.source.number,
			names: names.map((name) => (name === named && own !== undefined ? own : name)),
			body: { start: 0, end: inline.plain.length },
			items: [],
			continues: whole.continues ?? first.line.source.number,
			runnerUp: undefined,
		};
	});
}

/** A head that says by itself what it is: the line that it stands on may be another one than the first. */
function definedHead(head: Name, { kind, inline }: Reading): Name {
	return kind === 'definition' && head.definition === undefined ? { ...head, isDefined: true, definition: inline.plain.trim() } : head;
}

function isFilled({ start, end }: Range): boolean {
	return end > start;
}

/** What of `range` of the joined text stands in the part that begins at `start`, from there. */
function clipped(range: Range, start: number, length: number): Range {
	const inside = (at: number): number => Math.min(Math.max(at - start, 0), length);
	return { start: inside(range.start), end: inside(range.end) };
}

/** The text and the marks of one part, with the columns of its own line, and where its text begins in the joined one. */
function inlineOf(whole: InlineText, { line, at }: Part): { readonly inline: InlineText; readonly start: number } {
	const start = offsetAt(whole, at.start);
	const end = Math.max(start, offsetAt(whole, at.end));
	const by = line.content.start - at.start;
	const plain = whole.plain.slice(start, end);
	const columns = [...whole.columns.slice(start, end).map((column) => column + by), line.content.end];
	const marks = whole.marks
		.filter((mark) => (mark.start === mark.end ? mark.start >= start && mark.start <= end : mark.start < end && mark.end > start))
		.map((mark) => ({ ...mark, ...clipped(mark, start, plain.length) }));
	return { inline: { plain, columns, marks }, start };
}

/** A name with the columns of the line that it begins on. */
function movedName(name: Name, parts: readonly Part[]): { readonly name: Name; readonly part: number } {
	const part = Math.max(
		0,
		parts.findLastIndex(({ at }) => at.start <= name.span.start),
	);
	const here = parts[part];
	if (here === undefined) return { name, part };
	const by = here.line.content.start - here.at.start;
	const end = Math.min(name.span.end, here.at.end);
	const own = { ...name, span: { start: name.span.start + by, end: end + by } };
	const next = parts[part + 1];
	if (next === undefined || name.span.end <= next.at.start) return { name: own, part };
	const move = next.line.content.start - next.at.start;
	return { name: { ...own, rest: { start: next.line.content.start, end: Math.min(name.span.end, next.at.end) + move } }, part };
}
