import { isCapitalised, isNameShaped, wordsOf } from '../../src/language/words.ts';
import { type NamePhrase, namePhrase, trimRange } from './phrase.ts';
import type { Range } from './reading.ts';

/** A run of parts such as `a, b and c`, told apart. */
export interface ListParts {
	readonly items: readonly Range[];
	/** Whether commas (or semicolons) part them, rather than `+` or a lone “and”. */
	readonly sign: 'comma' | 'plus' | 'and';
}

const LAST_AND = /^(?:and|or|&)\s+/iu;
const LONE_AND = /\s+(?:and|or|&)\s+/iu;
const ETC = /^(?:etc\.?|\.\.\.|…|and so on|and more)$/iu;
const MAX_NAME_WORDS = 4;

/** Parts `range` at its commas, semicolons or plus signs outside brackets; undefined where there is only one part. */
export function listParts(plain: string, range: Range): ListParts | undefined {
	const commas = parted(plain, range, /[,;、，；]/u);
	if (commas.length > 1) return { items: lastAnd(plain, commas), sign: 'comma' };
	const pluses = parted(plain, range, /\+/u, true);
	if (pluses.length > 1) return { items: pluses, sign: 'plus' };
	const and = LONE_AND.exec(plain.slice(range.start, range.end));
	if (and === null) return undefined;
	const middle = range.start + and.index;
	return {
		items: [trimRange(plain, { start: range.start, end: middle }), trimRange(plain, { start: middle + and[0].length, end: range.end })],
		sign: 'and',
	};
}

function parted(plain: string, range: Range, sign: RegExp, spaced = false): readonly Range[] {
	const items: Range[] = [];
	let depth = 0;
	let start = range.start;
	for (let at = range.start; at <= range.end; at += 1) {
		const character = plain.charAt(at);
		if ('([{'.includes(character) && character !== '') depth += 1;
		else if (')]}'.includes(character) && character !== '') depth = Math.max(0, depth - 1);
		const parts = sign.test(character) && depth === 0 && (!spaced || plain.charAt(at - 1) === ' ');
		if (at === range.end || (parts && !(character === ',' && /\d/u.test(plain.charAt(at + 1))))) {
			const item = trimRange(plain, { start, end: at });
			if (item.end > item.start && !ETC.test(plain.slice(item.start, item.end))) items.push(withoutFullStop(plain, item));
			start = at + 1;
		}
	}
	return items;
}

function withoutFullStop(plain: string, item: Range): Range {
	return plain.charAt(item.end - 1) === '.' && !/\b\w\.$/u.test(plain.slice(item.start, item.end))
		? { start: item.start, end: item.end - 1 }
		: item;
}

/** Cuts “and” off the last part, and parts it once more where it joins two: `a, b and c`. */
function lastAnd(plain: string, items: readonly Range[]): readonly Range[] {
	const last = items.at(-1);
	if (last === undefined) return items;
	const text = plain.slice(last.start, last.end);
	const leading = LAST_AND.exec(text)?.[0].length ?? 0;
	const rest = { start: last.start + leading, end: last.end };
	const and = leading > 0 ? null : LONE_AND.exec(text);
	const both =
		and === null
			? [rest]
			: [
					{ start: last.start, end: last.start + and.index },
					{ start: last.start + and.index + and[0].length, end: last.end },
				];
	const short = both.every((item) => wordsOf(plain.slice(item.start, item.end)).length <= 2);
	return [...items.slice(0, -1), ...(short ? both : [rest])];
}

/** Which parts of a list are names of things: all of them, those spelt as only names are, or none. */
export interface ListNames {
	/** Whether every part is short and no clause. */
	readonly allShort: boolean;
	/** The parts that are names by their spelling or by the company they keep. */
	readonly names: readonly Range[];
}

/** Two words that would be an order by themselves (`read committed`) are a name below a plural that they are instances of. */
function shortPhrase(plain: string, item: Range): NamePhrase | undefined {
	const phrase = namePhrase(plain, item, true);
	return phrase !== undefined && phrase.words.length <= 2 ? phrase : undefined;
}

function isNumber(plain: string, item: Range | undefined): boolean {
	return item !== undefined && /^[\d./:%+-]+$/u.test(plain.slice(item.start, item.end));
}

/** Looks at the parts of a list. `instances` says that the head is a plural, so that lower-case parts are its instances. */
export function listNames(plain: string, items: readonly Range[], instances: boolean): ListNames {
	const phrases = items.map((item) => namePhrase(plain, item) ?? (instances ? shortPhrase(plain, item) : undefined));
	const allShort = phrases.every((phrase, index) =>
		phrase === undefined ? isNumber(plain, items[index]) : phrase.words.length <= MAX_NAME_WORDS,
	);
	const capitalised = phrases.filter((phrase, index) => {
		const first = phrase?.words[0];
		return (
			first !== undefined &&
			isCapitalised(first.text) &&
			(index > 0 || phrase?.words.some((word) => isNameShaped(word.text)) === true || items.length < 3)
		);
	}).length;
	const mostlyNames = capitalised * 2 > items.length;
	const singleWords = instances && phrases.every((phrase) => phrase !== undefined && phrase.words.length <= 2);
	const names = phrases.flatMap((phrase) => {
		if (phrase === undefined || phrase.words.length > MAX_NAME_WORDS) return [];
		const first = phrase.words[0]?.text ?? '';
		const named = phrase.words.some((word) => isNameShaped(word.text)) || (mostlyNames && isCapitalised(first)) || singleWords;
		return named ? [phrase.range] : [];
	});
	return { allShort, names };
}
