import type { Span } from '../text/source.ts';

const RULE = /^[ \t]*\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-{1,}:?[ \t]*)*\|?[ \t]*$/u;

/** Whether `text` is the rule below a table's head: `| --- | :-: |`. */
export function isTableRule(text: string): boolean {
	return text.includes('-') && text.includes('|') && RULE.test(text);
}

/** The cells of a table line as columns, without the white space around them; an escaped `\|` parts nothing. */
export function tableCells(text: string): readonly Span[] {
	const trimmedEnd = text.trimEnd().length;
	let at = text.length - text.trimStart().length;
	if (text.charAt(at) === '|') at += 1;
	const last = text.charAt(trimmedEnd - 1) === '|' && text.charAt(trimmedEnd - 2) !== '\\' ? trimmedEnd - 1 : trimmedEnd;
	const cells: Span[] = [];
	let start = at;
	for (; at <= last; at += 1) {
		const character = text.charAt(at);
		if (character === '\\') at += 1;
		else if (at === last || character === '|') {
			cells.push(trimmed(text, start, at));
			start = at + 1;
		}
	}
	if (start <= last && cells.length === 0) cells.push(trimmed(text, start, last));
	return cells;
}

function trimmed(text: string, from: number, to: number): Span {
	const inside = text.slice(from, to);
	const lead = inside.length - inside.trimStart().length;
	const start = inside.trim() === '' ? from : from + lead;
	return { start: start + 1, end: start + inside.trim().length + 1 };
}
