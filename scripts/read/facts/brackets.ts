import type { Range } from '../reading.ts';

/** A pair of round brackets. */
export interface Bracket {
	/** The brackets with what is in them. */
	readonly range: Range;
	/** What is in them, without the white space at its ends. */
	readonly inside: Range;
}

/** More of them make no line clearer, and a line of mere brackets is no reason to look at each pair. */
const MAX_BRACKETS = 40;

/** The outermost pairs of round brackets of a plain text, full-width ones among them, from the left. */
export function bracketsOf(plain: string): readonly Bracket[] {
	const found: Bracket[] = [];
	let depth = 0;
	let open = 0;
	for (let at = 0; at < plain.length && found.length < MAX_BRACKETS; at += 1) {
		const character = plain.charAt(at);
		if (character === '(' || character === '（') {
			if (depth === 0) open = at;
			depth += 1;
		} else if ((character === ')' || character === '）') && depth > 0) {
			depth -= 1;
			if (depth === 0) found.push({ range: { start: open, end: at + 1 }, inside: insideOf(plain, open + 1, at) });
		}
	}
	return found;
}

function insideOf(plain: string, from: number, to: number): Range {
	const text = plain.slice(from, to);
	const lead = text.trim() === '' ? 0 : text.length - text.trimStart().length;
	return { start: from + lead, end: from + lead + text.trim().length };
}
