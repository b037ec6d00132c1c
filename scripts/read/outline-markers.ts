import { digitsValue } from '../../src/language/digits.ts';
import type { SourceLine } from '../text/source.ts';

/** What marks a line of an outline beyond the markers of Markdown: how far its marker reaches, and how deep the line stands. */
export interface OutlineMarker {
	/** The offset in the line's text at which its content begins. */
	readonly contentAt: number;
	/** Columns to add to the indentation of the line, where markers of several kinds stand at the same column. */
	readonly deeper: number;
	/** Whether it is of a kind that numbers parts of a text, at the left edge: a capital, a Roman numeral, a decimal number, a paragraph. */
	readonly isPart: boolean;
	/** The number that Markdown counts the line by: of `1.` and `1)` alone. */
	readonly ordinal: number | undefined;
	/** Whether it is a number of an ordered list, which happens to stand without a dot, rather than of an outline. */
	readonly isListItem?: boolean;
}

/** Letters in the order in which they count. */
const ALPHABETS: readonly string[] = [
	'abcdefghijklmnopqrstuvwxyz',
	'αβγδεζηθικλμνξοπρστυφχψω',
	'абвгдежзиклмнопрстуфхцчшщэюя',
	'אבגדהוזחטיכלמנסעפצקרשת',
	'أبجدهوزحطيكلمن',
	'가나다라마바사아자차카타파하',
	'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
	'アイウエオカキクケコサシスセソ',
	'あいうえおかきくけこさしすせそ',
	'甲乙丙丁戊己庚辛壬癸',
];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** `I.`, `A)`, `a/`, `(b)`, `IV/`, and `12.` too, which an outline mixes with them. */
const SINGLE = /^([(（]?)([IVXLC]{1,7}|[ivxlc]{1,7}|\p{L}|\p{Nd}{1,3})([.)/．）ـ-]|\.\)|(?<=\p{L})\s[-–—])[ \t　]+(?=\S)/u;
/** `1.2`, `1.2.3`, `2.1.`. */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?[ \t　]+(?=\p{L})/u;
/** `§ 3`, `Art. 3`: a number that may also be a place in a book of law. */
const PARAGRAPH = /^§[ \t]*(\d{1,3})\.?[ \t:：–—-]+(?=\p{L})/u;
/** How much deeper a kind of marker stands than the one around it, where indentation does not say so. */
const STEP = 2;
/** As many kinds of markers an outline nests. */
const MAX_LEVELS = 8;

interface Candidate {
	readonly line: SourceLine;
	readonly indent: number;
	readonly contentAt: number;
	/** How it may count: by its kind (the letters, their case, the signs around) and its number. */
	readonly counts: readonly { readonly kind: string; readonly number: number }[];
	kind: string | undefined;
}

/** The last item of its kind. */
interface Counted {
	readonly number: number;
	readonly candidate: Candidate;
}

/**
 * The lines of `lines` that letters, Roman numerals, decimal numbers or numbered paragraphs mark as items of an outline. Such a marker looks like an initial or a
 * quantity (`E. coli`, `1.5 seconds`), so
 * one counts only where others of its kind count up from the first; none is found in a file without.
 */
export function outlineMarkers(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, OutlineMarker> {
	const candidates = candidatesOf(lines);
	confirm(candidates);
	return candidates.some(({ kind }) => kind !== undefined && !isDigits(kind)) ? nested(candidates) : new Map();
}

function candidatesOf(lines: readonly SourceLine[]): readonly Candidate[] {
	const found: Candidate[] = [];
	for (const line of lines) {
		const text = line.text.trimStart();
		const indent = line.text.length - text.length;
		const sign = signOf(text.slice(0, 40));
		if (sign !== undefined) found.push({ line, indent, contentAt: indent + sign.length, counts: sign.counts, kind: undefined });
	}
	return found;
}

function signOf(text: string): { readonly length: number; readonly counts: Candidate['counts'] } | undefined {
	const decimal = DECIMAL.exec(text);
	if (decimal !== null) {
		const parts = (decimal[1] ?? '').split('.');
		return { length: decimal[0].length, counts: [{ kind: `decimal ${parts.length}`, number: Number(parts.at(-1)) }] };
	}
	const paragraph = PARAGRAPH.exec(text);
	if (paragraph !== null) return { length: paragraph[0].length, counts: [{ kind: '§', number: Number(paragraph[1]) }] };
	const single = SINGLE.exec(text);
	if (single === null) return undefined;
	const [whole, open = '', mark = '', close = ''] = single;
	const around = `${open === '' ? '' : '('}${close}`;
	const counts = numbersOf(mark).map(({ script, number }) => ({ kind: `${script}${around}`, number }));
	return counts.length === 0 ? undefined : { length: whole.length, counts };
}

function numbersOf(mark: string): readonly { readonly script: string; readonly number: number }[] {
	if (/^\p{Nd}/u.test(mark)) return [{ script: '1', number: digitsValue(mark) }];
	const lower = mark.toLowerCase();
	const upper = mark !== lower ? 'upper ' : '';
	const letter =
		lower.length > 1
			? []
			: ALPHABETS.flatMap((letters, index) => {
					const at = [...letters].indexOf(lower);
					return at < 0 ? [] : [{ script: `${upper}${index}`, number: at + 1 }];
				});
	const roman = romanNumber(lower);
	return roman === 0 ? letter : [...letter, { script: `${upper}roman`, number: roman }];
}

function romanNumber(lower: string): number {
	const values = [...lower].map((sign) => ROMAN[sign] ?? 0);
	if (values.includes(0)) return 0;
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Tells the kind of each candidate that counts up from the first of its kind, and of single first ones of such a kind. */
function confirm(candidates: readonly Candidate[]): void {
	const open = new Map<string, Counted>();
	for (const candidate of candidates) {
		const next = candidate.counts.flatMap((count) => {
			const last = [open.get(`${count.kind} ${candidate.indent}`), open.get(count.kind)].find((one) => one?.number === count.number - 1);
			return last === undefined ? [] : [{ count, last }];
		})[0];
		if (next !== undefined) {
			candidate.kind = next.count.kind;
			next.last.candidate.kind ??= next.count.kind;
		}
		const counted = next === undefined ? candidate.counts.filter(({ number }) => number === 1) : [next.count];
		for (const { kind, number } of counted) {
			open.set(kind, { number, candidate });
			open.set(`${kind} ${candidate.indent}`, { number, candidate });
		}
	}
	confirmSingle(candidates);
}

/** A lone first one counts where its kind is found elsewhere, or right below an item; digits always do. */
function confirmSingle(candidates: readonly Candidate[]): void {
	const kinds = new Set(candidates.flatMap(({ kind }) => kind ?? []));
	for (const [index, candidate] of candidates.entries()) {
		const above = candidates[index - 1];
		const first = candidate.counts.find(({ number }) => number === 1);
		const digits = candidate.counts.find(({ kind }) => isDigits(kind));
		if (digits !== undefined) candidate.kind = digits.kind;
		if (candidate.kind !== undefined || first === undefined) continue;
		const isBelow = above?.kind !== undefined && candidate.indent > above.indent && above.line.number + 1 === candidate.line.number;
		if (kinds.has(first.kind) || isBelow) candidate.kind = first.kind;
	}
}

function isDigits(kind: string): boolean {
	return /^1/u.test(kind);
}

/** How deep each item stands: by its indentation, and by its kind where several kinds share a column. */
function nested(candidates: readonly Candidate[]): ReadonlyMap<SourceLine, OutlineMarker> {
	const found = new Map<SourceLine, OutlineMarker>();
	const columns = new Map<number, string[]>();
	for (const { line, indent, contentAt, counts, kind } of candidates) {
		if (kind === undefined) continue;
		for (const column of columns.keys()) if (column > indent) columns.delete(column);
		const kinds = columns.get(indent) ?? [];
		const at = kinds.indexOf(kind);
		const level = at < 0 ? Math.min(kinds.length, MAX_LEVELS) : at;
		columns.set(indent, at < 0 ? [...kinds.slice(0, MAX_LEVELS), kind] : kinds.slice(0, at + 1));
		const ordinal = isDigits(kind) ? counts[0]?.number : undefined;
		const isPart = indent === 0 && level === 0 && /^(?:upper|decimal|§)/u.test(kind);
		found.set(line, { contentAt, deeper: level * STEP, isPart, ordinal });
	}
	return found;
}
