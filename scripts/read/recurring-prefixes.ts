import { digitsValue } from '../../src/language/digits.ts';
import type { SourceLine } from '../text/source.ts';
import * as languages from './languages/all.ts';
import type { Language } from './languages/language.ts';
import { wordsIn } from './languages/registry.ts';
import { LABELS } from './lexicon.ts';
import { lineFront } from './markers.ts';

/**
 * Tells what stands in front of many lines of a file and belongs to none of them: the page of a book, the number of a definition, a
 * time, a date. What it is shows in that it comes again and again with other digits.
 */

/** Fewer lines with a prefix may have it by chance. */
const MIN_LINES = 3;
/** The share of the lines, 0 to 1, that say something of their own behind the prefix; a timetable and a list of works do not. */
const MIN_SAYING = 0.34;
/** No prefix is longer (UTF-16 units). */
const MAX_PREFIX = 40;
/** So many words say something without a sign that parts them. */
const MIN_WORDS = 5;

/** `s. 31`, `p. 12:`, `Def 3.1`, `**Thm 3.7**`, `(fig. 2)`: a word and a number, set apart or not. */
const REFERENCE =
	/^(\*\*|__|[*_([])?(\p{L}{1,10})(\.\s?|\s)(\p{Nd}{1,4}(?:[.,–-]\p{Nd}{1,4}){0,3})([.:]{0,2})(\*\*|__|[*_)\]])?([.:]?)\s+(?=\S)/u;
/** `09:24`, `[9:41]`. */
const TIME = /^[([]?\p{Nd}{1,2}[:h]\p{Nd}{2}(?::\p{Nd}{2})?[)\]]?\s+(?:[-–—|]\s+)?(?=\p{L})/u;
/** `12.03.`, `12/03/24`, `2024-03-12`. */
const DATE =
	/^[([]?(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2}\.|\/\p{Nd}{1,2}\/)(?:\p{Nd}{2,4})?|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})[)\]]?:?\s+(?:[-–—|]\s+)?(?=\p{L})/u;
/** `[12]`, `#12`. */
const NUMBER = /^(?:\[\p{Nd}{1,4}\]|#\p{Nd}{1,4})[:.]?\s+(?=\p{L})/u;
/** `1日目`, `2주차`: a number and a word of a script without small letters. */
const COUNTED = /^(\p{Nd}{1,3})(\p{Lo}{1,3})[\s\u3000:：]+(?=\S)/u;
/** `Ann: `: a word with a capital and a colon. */
const SPEAKER = /^(?:\*\*|__)?(\p{Lu}\p{L}{1,14})(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u;
/** Words that speak of the note itself, in any language, are nobody’s name. */
const NO_SPEAKERS: ReadonlySet<string> = new Set([
	...LABELS,
	...Object.values(languages).flatMap(({ labels }: Language) => wordsIn(labels)),
]);
/** A separator right behind makes a name of what stands before it. */
const PARTED = /^(?:[-–—=:→|~<>≈]|is\s|ist\s)/u;
/** What says something of its own: a name and a separator or a verb that says what it is, a name set apart. */
const SAYING =
	/^\S[^\n]{0,60}?(?:\s[-–—=]{1,2}>?\s|:=|[:：](?:\s|$)|\s(?:→|->)\s)|^[^\n]{0,60}?(?:\*\S|_\S|\[\[|`)|^["“„«「]\S|^\S+(?:\s\S+){0,3}?\s(?:is|are|means|ist|sind|heißt|bedeutet|est|sont|es|son|è|é|são|betyder|är|oznacza|это)\s/u;

interface Candidate {
	readonly line: SourceLine;
	/** What the lines with this prefix share. */
	readonly key: string;
	readonly word: string;
	readonly numbers: readonly number[];
	readonly contentAt: number;
	readonly rest: string;
	/** Whether it looks like a reference by itself: an abbreviation, or set apart by markup. */
	readonly isShort: boolean;
	readonly isSetApart: boolean;
	readonly hasColon: boolean;
}

/** The offset at which the content begins behind a prefix that comes again and again, for each line with one. */
export function recurringPrefixes(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, number> {
	const byKey = new Map<string, Candidate[]>();
	const numbered: Candidate[] = [];
	for (const line of lines) {
		const candidate = candidateOf(line);
		if (candidate === undefined) continue;
		byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
		if (candidate.numbers.length > 1) numbered.push(candidate);
	}
	const found = new Map<SourceLine, number>();
	const speakers = [...byKey].filter(([key, own]) => key.startsWith('speaker') && own.length >= MIN_LINES).length;
	const all = [...byKey.values()].filter((own) => isRecurring(own, speakers > 1));
	if (isSeries(numbered)) all.push(numbered);
	for (const candidate of all.flat()) found.set(candidate.line, candidate.contentAt);
	return found;
}

function candidateOf(line: SourceLine): Candidate | undefined {
	const { text } = line;
	if (!/\p{Nd}/u.test(text.slice(0, MAX_PREFIX))) return speakerOf(line);
	const front = lineFront(text);
	if (front.marker?.kind === 'ordered' || front.marker?.kind === 'task') return undefined;
	const start = front.content.start - 1;
	const content = text.slice(start, start + 200);
	const reference = REFERENCE.exec(content);
	if (reference !== null) {
		const [whole, open = '', word = '', gap = '', number = '', , close = ''] = reference;
		if ((open === '') !== (close === '')) return undefined;
		const isCapitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
		return {
			line,
			key: `word ${word.toLowerCase()}`,
			word: word.toLowerCase(),
			numbers: number.split(/[.,–-]/u).map(digitsValue),
			contentAt: start + whole.length,
			rest: content.slice(whole.length),
			isShort: gap.startsWith('.') || (word.length <= 3 && !isCapitals),
			isSetApart: open !== '',
			hasColon: whole.includes(':'),
		};
	}
	const counted = COUNTED.exec(content);
	const other = counted ?? TIME.exec(content) ?? DATE.exec(content) ?? NUMBER.exec(content);
	if (other === null) return undefined;
	const key = counted === null ? other[0].trim().replaceAll(/\p{Nd}+/gu, '0') : `counted ${counted[2] ?? ''}`;
	return {
		line,
		key,
		word: counted?.[2] ?? '',
		numbers: counted === null ? [] : [digitsValue(counted[1] ?? '')],
		contentAt: start + other[0].length,
		rest: content.slice(other[0].length),
		isShort: true,
		isSetApart: false,
		hasColon: false,
	};
}

/** The name of whoever says what stands behind it, where that comes again and again; a term is explained once. */
function speakerOf(line: SourceLine): Candidate | undefined {
	const { text } = line;
	const start = lineFront(text).content.start - 1;
	const content = text.slice(start, start + 200);
	const found = SPEAKER.exec(content);
	const word = found?.[1]?.toLowerCase() ?? '';
	if (found === null || NO_SPEAKERS.has(word)) return undefined;
	const rest = content.slice(found[0].length);
	return {
		line,
		key: `speaker ${word}`,
		word,
		numbers: [],
		contentAt: start + found[0].length,
		rest,
		isShort: true,
		isSetApart: false,
		hasColon: true,
	};
}

/** Whether lines with one prefix are so many, and say so much behind it, that it belongs to none of them. Where several speak (`isTalk`), what each says needs no sign. */
function isRecurring(candidates: readonly Candidate[], isTalk: boolean): boolean {
	const [first] = candidates;
	if (first === undefined || candidates.length < MIN_LINES) return false;
	if (candidates.some(({ rest }) => PARTED.test(rest))) return false;
	if (first.key.startsWith('speaker'))
		return candidates.filter(isTalk ? isSaying : ({ rest }) => SAYING.test(rest)).length * 2 >= candidates.length;
	if (first.key.startsWith('counted')) return candidates.every(({ numbers }, index) => numbers[0] === index + 1);
	const saying = candidates.filter(isSaying).length;
	if (saying < candidates.length * MIN_SAYING) return false;
	if (!first.key.startsWith('word')) return true;
	if (!isRising(candidates)) return false;
	const hasOwnNames = candidates.filter(({ rest }) => SAYING.test(rest)).length * 2 >= candidates.length;
	return candidates.every(({ isSetApart, isShort, hasColon }) => isSetApart || (isShort && !hasColon) || (hasColon && hasOwnNames));
}

/** Whether numbers with several parts count up through several labels: `Def 3.1`, `Lemma 3.2`, `Def 3.3`. */
function isSeries(candidates: readonly Candidate[]): boolean {
	const words = new Set(candidates.map(({ word }) => word));
	const isApart = candidates.every(({ rest }) => !PARTED.test(rest));
	return candidates.length > MIN_LINES && words.size > 1 && words.size < candidates.length && isApart && isRising(candidates);
}

function isRising(candidates: readonly Candidate[]): boolean {
	const values = candidates.map(({ numbers }) => (numbers[0] ?? 0) * 1000 + (numbers[1] ?? 0));
	return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0)) && new Set(values).size > 1;
}

function isSaying({ rest }: Candidate): boolean {
	return SAYING.test(rest) || rest.trim().split(/\s+/u).length >= MIN_WORDS || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(rest);
}
