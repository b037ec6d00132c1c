import type { MarkKind } from '../../text/inline-syntax.ts';
import type { InlineText } from '../../text/inline-text.ts';
import type { Range } from '../reading.ts';
import { type HabitSign, habitSignAt } from './habit-signs.ts';

/** What parts a name from what is said of it. */
export type SeparatorKind = 'dash' | 'colon' | 'arrow' | 'equals' | 'tab' | 'pipe';

/** A separator and the range that it takes, the white space around it included. */
export interface Separator {
	readonly kind: SeparatorKind;
	readonly range: Range;
}

/** The forms in which people part a name from the rest, tried at each place from the left. */
const FORMS: readonly (readonly [SeparatorKind, RegExp])[] = [
	[
		'arrow',
		/\s*(?:=>|⇒|->|→|-->|⟶|➔|➜)\s*|(?<=[\p{Script=Arabic}\p{Script=Hebrew})])\s+(?:←|<-)\s+(?=[\p{Script=Arabic}\p{Script=Hebrew}])/uy,
	],
	// `TDS =total …`, `PG= …`, `PG=mesh of sugar chains`: with a blank missing, words follow, as no assignment has them.
	[
		'equals',
		/\s+(?:={1,3}|≈|≙|≡|≝|:=|::=|=:)\s+|\s*＝\s*|\s+=(?=\p{L}{3,}[\s,])|(?<=[\p{L})])=\s+(?=\p{L})|(?<=[\p{L})]{2})=(?=\p{L}{2,}(?:,\s|\s\p{L}{2})[^=]*$)|\s+(?:a\.?k\.?a\.?|also known as|same as)\s+/iuy,
	],
	[
		'dash',
		/\s+(?:-{1,3}|–|—|―|‑|‐|~)\s+|\s*(?:—{2}|―{2}|──)\s*|(?:\s+|(?<=[)）]))(?:…{1,2}|⋯{1,2})\s+|\s+\.{2,4}\s+|\s*[.·]{5,}\s*|\s+(?:-\s-|–\s–|—\s—)\s+|(?<=[\p{L}\p{N})"'”])—(?=[\p{L}\p{N}("'“])|(?<=[\p{L}\p{N})])(?:-|–)\s+(?!(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)\b)(?=\S)/iuy,
	],
	// `VM -Virtual Machine`: no flag of a command begins with a capital and goes on in small letters.
	['dash', /\s+[-–—](?=\p{Lu}\p{Ll}+\s)/uy],
	[
		'colon',
		/\s*:{1,3}(?:\s+|$)|(?<=\S):::?(?=\S)|\s*：\s*|(?<=[\p{L}\p{N})）])[:﹕](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Lo})）]):(?=[\p{L}\p{N}])|(?<=\p{L}{2}|\)):(?=\p{Ll}+\s\p{L}+(?:\s\p{L}|[.,;]|$))|(?<=\p{L}{2}|\)):(?=\p{Lu}\p{Ll}*\s)|\s+:(?=\p{L})(?!\S+:)/uy,
	],
	['pipe', /\s+\|\s+/uy],
];
/** The signs that a separator can begin with once white space is skipped; the letters are those of “aka” and “same as”. */
const FIRST_SIGN = /[-<←=⇒→⟶➔➜≈≙≡≝＝:：﹕–—―─‑‐~…⋯.·|as]/iu;
/** What stands further right parts no name from anything. */
const MAX_HEAD_LENGTH = 400;
/** White space wide enough to be meant as a column: seen in the source, where a tab is still a tab. */
const COLUMN_GAP = /\s*\t\s*| {3,}/u;

/** The separators outside brackets, code and links in the first {@link MAX_HEAD_LENGTH} characters, from the left, with those that are `habits` of the file. */
export function separatorsOf(inline: InlineText, source: string, habits: readonly HabitSign[] = []): readonly Separator[] {
	const { plain } = inline;
	const limit = Math.min(plain.length, MAX_HEAD_LENGTH);
	const covered = coveredUnits(inline, limit);
	const found: Separator[] = [];
	const lead = inline.marks.find(({ kind, start }) => start === 0 && (kind === 'strong' || kind === 'wiki'))?.end ?? -1;
	let depth = 0;
	for (let at = 0; at < limit; at += 1) {
		const character = plain.charAt(at);
		if ('([{（【'.includes(character)) depth += 1;
		else if (')]}）】'.includes(character)) depth = Math.max(0, depth - 1);
		if (at === 0 || depth > 0 || covered[at] === true) continue;
		const separator = (at === lead ? dotsAt(plain, at) : undefined) ?? habitAt(plain, at, habits) ?? separatorAt(inline, source, at);
		if (separator === undefined) continue;
		found.push(separator);
		at = Math.max(at, separator.range.end - 1);
	}
	return found;
}

/** Dots right behind a name that is set apart: `**和音**…`. */
function dotsAt(plain: string, at: number): Separator | undefined {
	const dots = /^\s*[…⋯]{1,2}\s*(?=\S)/u.exec(plain.slice(at, at + 12))?.[0] ?? '';
	return dots === '' ? undefined : { kind: 'dash', range: { start: at, end: at + dots.length } };
}

/** A sign by which the author of the file parts names from texts. */
function habitAt(plain: string, at: number, habits: readonly HabitSign[]): Separator | undefined {
	const found = habits.length === 0 ? undefined : habitSignAt(plain, at, habits);
	return found === undefined ? undefined : { kind: found.sign === 'gap' ? 'tab' : 'dash', range: { start: at, end: at + found.length } };
}

function separatorAt(inline: InlineText, source: string, at: number): Separator | undefined {
	const { plain } = inline;
	const isSpace = /\s/u.test(plain.charAt(at));
	const gap = isSpace ? columnGap(inline, source, at) : undefined;
	if (gap !== undefined) return { kind: 'tab', range: gap };
	const sign = isSpace ? (/\S/u.exec(plain.slice(at, at + MAX_HEAD_LENGTH))?.[0] ?? '') : plain.charAt(at);
	if (!FIRST_SIGN.test(sign) || (!isSpace && /[\p{L}\p{N}]/u.test(sign))) return undefined;
	for (const [kind, form] of FORMS) {
		form.lastIndex = at;
		const found = form.exec(plain);
		if (found !== null && found[0] !== '') return { kind, range: { start: at, end: at + found[0].length } };
	}
	return undefined;
}

/** Marks within which no sign parts anything. */
const WHOLE: ReadonlySet<MarkKind> = new Set(['code', 'link', 'formula', 'display-formula']);

/** Which of the first `limit` units stand in code, in a formula or in a link. */
function coveredUnits(inline: InlineText, limit: number): readonly boolean[] {
	const covered: boolean[] = [];
	for (const mark of inline.marks) {
		if (!WHOLE.has(mark.kind)) continue;
		for (let at = mark.start; at < Math.min(mark.end, limit); at += 1) covered[at] = true;
	}
	return covered;
}

function columnGap(inline: InlineText, source: string, at: number): Range | undefined {
	if (/\s/u.test(inline.plain.charAt(at - 1))) return undefined;
	let end = at;
	while (/\s/u.test(inline.plain.charAt(end))) end += 1;
	const from = (inline.columns[at] ?? 1) - 1;
	const to = (inline.columns[end] ?? from + 1) - 1;
	return end < inline.plain.length && COLUMN_GAP.test(source.slice(from, to)) ? { start: at, end } : undefined;
}
