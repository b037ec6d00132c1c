import type { SourceFile, SourceLine, Span } from '../../../text/source.ts';
import type { LineParts } from '../dialect.ts';

/** A line that marks something and says nothing. */
export const MARKUP_ONLY: readonly LineParts[] = [{ form: 'comment' }];
/** A line that sets something up for its tool. */
export const SETTINGS: readonly LineParts[] = [{ form: 'front-matter' }];

/** Whether the name of a file ends in one of these, or at least so many lines look like the tool’s own. */
export function isIn(file: SourceFile, endings: RegExp, sign: RegExp, atLeast: number): boolean {
	if (endings.test(file.path)) return true;
	let found = 0;
	for (const { text } of file.lines) if (text.length < MAX_SIGN && sign.test(text)) found += 1;
	return found >= atLeast;
}

/** No longer line (UTF-16 units) tells a file’s tool. */
const MAX_SIGN = 400;

/** What stands between two 0-based offsets of a line, without the white space around it. */
export function spanOf(text: string, from: number, to = text.length): Span {
	const inside = text.slice(from, Math.max(from, to));
	const lead = inside.trim() === '' ? 0 : inside.length - inside.trimStart().length;
	return { start: from + lead + 1, end: from + lead + inside.trim().length + 1 };
}

/** A heading whose title stands between two offsets. */
export function heading(text: string, depth: number, from: number, to = text.length): readonly LineParts[] {
	return [{ form: 'heading', depth: Math.min(6, Math.max(1, depth)), content: spanOf(text, from, to), marker: undefined }];
}

/** An item of a list: `signs` tell its depth by their number; an item with an ordinal is numbered. */
export function listItem(text: string, signs: string, ordinal: number | undefined, from: number): readonly LineParts[] {
	const marker = { kind: ordinal === undefined ? 'bullet' : 'ordered', ordinal } as const;
	return [{ form: 'text', indent: 2 * (signs.length - 1), marker, content: spanOf(text, from) }];
}

/** Counts the items of numbered lists that their tool numbers; `depth` is that of the item. Other lines than items reset it. */
export interface ItemCounter {
	(depth: number): number;
	readonly reset: () => void;
}

/** A counter for the lists of a file. */
export function itemCounter(): ItemCounter {
	const counts: number[] = [];
	const next = (depth: number): number => {
		counts.length = Math.max(0, depth);
		const count = (counts[depth - 1] ?? 0) + 1;
		counts[depth - 1] = count;
		return count;
	};
	return Object.assign(next, {
		reset: () => {
			counts.length = 0;
		},
	});
}

/** A line of a definition list: the name stands between two offsets, and what is said of it behind `said`, on this line or below. */
export function defined(text: string, from: number, to: number, indent = 0): readonly LineParts[] {
	const content = spanOf(text, from);
	return [{ form: 'text', indent, marker: undefined, content, label: { of: 'term', span: spanOf(text, from, to) } }];
}

/** What is said of the name above, from an offset on. */
export function saidOfAbove(text: string, from: number): readonly LineParts[] {
	return [{ form: 'definition-body', content: spanOf(text, from), marker: undefined }];
}

/** The cells that a sign parts, as columns; a row begins at `from`. */
export function cellsBetween(text: string, sign: RegExp, from: number, to = text.length): readonly Span[] {
	const cells: Span[] = [];
	let start = from;
	for (const found of text.slice(from, to).matchAll(sign)) {
		cells.push(spanOf(text, start, from + found.index));
		start = from + found.index + found[0].length;
	}
	return [...cells, spanOf(text, start, to)];
}

/** A row of a table. */
export function row(text: string, cells: readonly Span[], isHead = false): readonly LineParts[] {
	return [{ form: isHead ? 'table-head' : 'table-row', cells, content: spanOf(text, 0), marker: undefined }];
}

/** A cell that has a line of its own: the first of a row is the name that the next one speaks of. */
export function cellAlone(text: string, from: number, column: number): readonly LineParts[] {
	if (column === 0) return defined(text, from, text.length);
	return column === 1 ? saidOfAbove(text, from) : [{ form: 'text', content: spanOf(text, from), marker: undefined }];
}

/** The offset of the first `sign` outside brackets, or -1. */
export function outsideBrackets(text: string, sign: RegExp, from = 0): number {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		const character = text.charAt(at);
		if ('[({<'.includes(character)) depth += 1;
		else if ('])}>'.includes(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && sign.test(text.slice(at, at + 4))) return at;
	}
	return -1;
}

/** Finds the line that ends a block, or -1. What was once found to have no end is not looked for again. */
export type FindEnd = (index: number, end: RegExp) => number;

/** A finder of ends for the lines of a file. */
export function endFinder(lines: readonly SourceLine[]): FindEnd {
	const missing = new Set<string>();
	return (index, end) => {
		if (missing.has(end.source)) return -1;
		for (let at = index + 1; at < lines.length; at += 1) if (end.test(lines[at]?.text ?? '')) return at;
		missing.add(end.source);
		return -1;
	};
}

/** The last line below `index` that is blank or indented deeper than `indent`, blank ones at the end aside. */
export function indentedEnd(lines: readonly SourceLine[], index: number, indent: number): number {
	let last = index;
	for (let at = index + 1; at < lines.length; at += 1) {
		const text = lines[at]?.text ?? '';
		if (text.trim() === '') continue;
		if (text.length - text.trimStart().length <= indent) break;
		last = at;
	}
	return last;
}

/** Lines from `index` to `last` that say nothing. */
export function comments(index: number, last: number): readonly LineParts[] {
	return Array.from({ length: Math.max(1, last - index + 1) }, (): LineParts => ({ form: 'comment' }));
}

/** Code with a line that opens it and, where `closed`, one that closes it. */
export function codeBlock(index: number, last: number, language: string, closed = true): readonly LineParts[] {
	const inside = Array.from({ length: Math.max(0, last - index - (closed ? 1 : 0)) }, (): LineParts => ({ form: 'code', language }));
	return [{ form: 'fence', language }, ...inside, ...(closed && last > index ? [{ form: 'fence' } as const] : [])];
}
