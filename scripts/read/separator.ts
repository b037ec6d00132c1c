import type { InlineText } from '../text/inline.ts';
import type { Range } from './reading.ts';

/** What parts a name from what is said of it. */
export type SeparatorKind = 'dash' | 'colon' | 'arrow' | 'equals' | 'tab' | 'pipe';

/** A separator and the range that it takes, the white space around it included. */
export interface Separator {
	readonly kind: SeparatorKind;
	readonly range: Range;
}

/** The forms in which people part a name from the rest, tried at each place from the left. */
const FORMS: readonly (readonly [SeparatorKind, RegExp])[] = [
	['arrow', /\s*(?:=>|⇒|->|→|-->)\s*/uy],
	['equals', /\s+(?:=|==|≈|≙|:=)\s+|\s+(?:a\.?k\.?a\.?|also known as|same as)\s+/iuy],
	['dash', /\s+(?:-{1,3}|–|—|―|‑|‐|~)\s+|(?<=[\p{L}\p{N})"'”])—(?=[\p{L}\p{N}("'“])|(?<=[\p{L}\p{N})])(?:-|–)\s+(?!(?:and|or)\b)(?=\S)/iuy],
	['colon', /\s*::?(?:\s+|$)|(?<=\S)::(?=\S)/uy],
	['pipe', /\s+\|\s+/uy],
];
/** What stands further right parts no name from anything. */
const MAX_HEAD_LENGTH = 400;
/** White space wide enough to be meant as a column: seen in the source, where a tab is still a tab. */
const COLUMN_GAP = /\s*\t\s*| {3,}/u;

/** The first separator outside brackets, code and links; undefined where there is none. */
export function firstSeparator(inline: InlineText, source: string): Separator | undefined {
	const { plain } = inline;
	let depth = 0;
	for (let at = 0; at < Math.min(plain.length, MAX_HEAD_LENGTH); at += 1) {
		const character = plain.charAt(at);
		if ('([{'.includes(character)) depth += 1;
		else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
		if (at === 0 || depth > 0 || /[\p{L}\p{N}]/u.test(character) || isCovered(inline, at)) continue;
		const gap = columnGap(inline, source, at);
		if (gap !== undefined) return { kind: 'tab', range: gap };
		for (const [kind, form] of FORMS) {
			form.lastIndex = at;
			const found = form.exec(plain);
			if (found !== null && found[0] !== '' && found.index === at) return { kind, range: { start: at, end: at + found[0].length } };
		}
	}
	return undefined;
}

function isCovered(inline: InlineText, at: number): boolean {
	return inline.marks.some((mark) => (mark.kind === 'code' || mark.kind === 'link') && mark.start <= at && at < mark.end);
}

function columnGap(inline: InlineText, source: string, at: number): Range | undefined {
	if (!/\s/u.test(inline.plain.charAt(at)) || /\s/u.test(inline.plain.charAt(at - 1))) return undefined;
	let end = at;
	while (/\s/u.test(inline.plain.charAt(end))) end += 1;
	const from = (inline.columns[at] ?? 1) - 1;
	const to = (inline.columns[end] ?? from + 1) - 1;
	return end < inline.plain.length && COLUMN_GAP.test(source.slice(from, to)) ? { start: at, end } : undefined;
}
