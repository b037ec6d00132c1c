import { foldWord } from './fold-query.ts';
import { ASKED_LANGUAGES, isFunctionWord, isJoiningWord, withoutFunctionPhrases } from './function-words.ts';
import type { NameIndex } from './name-index.ts';
import { type SearchKey, signsOf } from './name-keys.ts';
import type { Query } from './query.ts';
import { isStopWord } from './stop-words.ts';
import { joinWords, type SearchWord, wordOf } from './words.ts';

/** What a query says besides the names in it. */
export interface NamesInQuery {
	/** The keys of each name that stands whole in the query, in its order. */
	readonly named: readonly (readonly SearchKey[])[];
	/** The other words that say something. */
	readonly rest: readonly SearchWord[];
	/** Whether something joins the names: a word such as “and” or “vs”, a comma, a slash. */
	readonly joined: boolean;
}

/** The most words or letters of a name that is looked for inside of a query. */
const MAX_UNITS = 24;
const END_MARKS = /[.,:;?!。、？！]+$/u;
const JOINING_SIGN = /^[\s]*(?:[,/&+|、，]|vs\.)[\s]*$/u;

/** A word of the query, or a letter of one without spaces. */
interface Unit {
	readonly word: SearchWord;
	readonly start: number;
	readonly end: number;
}

/**
 * The names that stand whole in a query, the longest first at each place. A name that is a function word (Mean) counts only where no other name does, or where it is joined to one.
 */
export function namesInQuery(query: Query, names: NameIndex): NamesInQuery {
	const { found, left } = split(query, names);
	const strong = found.filter((one) => !one.weak);
	const taken = strong.length === 0 ? found : found.filter((one) => !one.weak || isJoined(one, strong, query.text));
	const kept = withoutRepeats(taken);
	return {
		named: kept.map(({ keys }) => keys),
		rest: restOf(left, query),
		joined: kept.some((one, at) => at > 0 && isJoiner(query.text.slice(kept[at - 1]?.end ?? 0, one.start))),
	};
}

interface FoundName {
	readonly keys: readonly SearchKey[];
	readonly start: number;
	readonly end: number;
	/** Whether it consists of function words. */
	readonly weak: boolean;
}

function split(query: Query, names: NameIndex): { readonly found: readonly FoundName[]; readonly left: readonly Unit[] } {
	const signs = signNames(query.text, names);
	const units = query.words.flatMap(unitsOfWord).filter((unit) => !signs.some((sign) => unit.start < sign.end && unit.end > sign.start));
	const found: FoundName[] = [...signs];
	const left: Unit[] = [];
	for (let at = 0; at < units.length; ) {
		const name = longestName(units, at, names);
		if (name === undefined) {
			const unit = units[at];
			if (unit !== undefined) left.push(unit);
			at += 1;
		} else {
			found.push(name.found);
			at += name.length;
		}
	}
	return { found: found.sort((a, b) => a.start - b.start), left };
}

function unitsOfWord(word: SearchWord): readonly Unit[] {
	if (!word.unspaced) return [{ word, start: word.start, end: word.end }];
	return Array.from(word.plain, (plain, at) => ({
		word: { ...word, plain, canonical: plain, letters: 1 },
		start: word.start + at,
		end: word.start + at + 1,
	}));
}

/** Names that are told by their signs, as a part of the query between spaces. */
function signNames(text: string, names: NameIndex): readonly FoundName[] {
	return Array.from(text.matchAll(/\S+/gu)).flatMap((match): FoundName[] => {
		for (const typed of [match[0], match[0].replace(END_MARKS, '')]) {
			const keys = names.signKeys(signsOf(typed) ?? '');
			if (keys.length > 0) return [{ keys: ranked(keys, names), start: match.index, end: match.index + typed.length, weak: false }];
		}
		return [];
	});
}

function longestName(
	units: readonly Unit[],
	from: number,
	names: NameIndex,
): { readonly found: FoundName; readonly length: number } | undefined {
	for (let length = Math.min(MAX_UNITS, units.length - from); length > 0; length--) {
		const words = units.slice(from, from + length).map(({ word }) => word);
		const plain = names.exactKeys(joinWords(words, 'plain')).filter(isNamed);
		const keys = plain.length > 0 ? plain : names.variantKeys(joinWords(words, 'canonical')).filter(isNamed);
		const [first, last] = [units[from], units[from + length - 1]];
		if (keys.length === 0 || first === undefined || last === undefined) continue;
		const weak = words.every((word) => isStopWord(word.plain) || (word.unspaced && words.length === 1));
		return { found: { keys: ranked(keys, names), start: first.start, end: last.end, weak }, length };
	}
	return undefined;
}

/** The keys in the order of their terms, whatever the order of adding. */
function ranked(keys: readonly SearchKey[], names: NameIndex): readonly SearchKey[] {
	return keys.toSorted((a, b) => names.compare(a.term, b.term));
}

function isNamed({ source }: SearchKey): boolean {
	return source !== 'initials';
}

function isJoined(one: FoundName, strong: readonly FoundName[], text: string): boolean {
	return strong.some((other) => isJoiner(other.end <= one.start ? text.slice(other.end, one.start) : text.slice(one.end, other.start)));
}

/** Whether the text between two names begins with what joins them. */
function isJoiner(between: string): boolean {
	const [first = ''] = between.trim().split(' ');
	return isJoiningWord(foldWord(first.replace(/\.$/u, ''))) || JOINING_SIGN.test(between);
}

/** “What does mean mean?” names Mean once. */
function withoutRepeats(found: readonly FoundName[]): readonly FoundName[] {
	return found.filter(({ keys }, at) => found.findIndex((other) => other.keys[0]?.term === keys[0]?.term) === at);
}

/** The words that are no function words of English, of the notes' language, or together of some other language. */
function restOf(left: readonly Unit[], { language }: Query): readonly SearchWord[] {
	const words = left.filter(({ word }) => !word.unspaced).map(({ word }) => word);
	const others = words.filter(({ plain }) => !isStopWord(plain) && !isFunctionWord(plain, language.code));
	const foreign = others.length > 0 && ASKED_LANGUAGES.some((code) => words.every(({ plain }) => isFunctionWord(plain, code)));
	const runs = runsOf(left.filter(({ word }) => word.unspaced)).flatMap((run) =>
		withoutFunctionPhrases(run, language.code, 1).map(({ text }) => wordOf(text, language)),
	);
	return [...(foreign ? [] : others), ...runs];
}

function runsOf(units: readonly Unit[]): readonly string[] {
	const runs: { text: string; end: number }[] = [];
	for (const { word, start, end } of units) {
		const last = runs.at(-1);
		if (last !== undefined && last.end === start) {
			last.text += word.plain;
			last.end = end;
		} else runs.push({ text: word.plain, end });
	}
	return runs.map(({ text }) => text);
}
