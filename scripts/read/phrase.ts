import { isCapitalised, type Word, wordsOf } from '../../src/language/words.ts';
import { isAcronymOf, looksLikeAcronym } from './acronym.ts';
import { isDate } from './dates.ts';
import {
	AUXILIARIES,
	BASE_VERBS,
	CLAUSE_WORDS,
	DETERMINERS,
	LABEL_QUALITIES,
	LABELS,
	LINKING_WORDS,
	MAYBE_ORDERS,
	OPENING_WORDS,
	ORDERS,
	TASK_STATES,
	THIRD_PERSON_VERBS,
} from './lexicon.ts';
import type { Range } from './reading.ts';
import { finiteVerbIndex } from './verbs.ts';

/** A phrase that can be a name, its bracket told apart: `Custom Resource (CR)`. */
export interface NamePhrase {
	/** Offsets of the name without article and bracket. */
	readonly range: Range;
	readonly words: readonly Word[];
	/** Offsets of what stands in the bracket, where that is another name for the same. */
	readonly bracket: Range | undefined;
	/** What the bracket holds: the acronym of the name, the long form of it, or another name. */
	readonly bracketIs: 'acronym' | 'expansion' | 'alias' | undefined;
}

/** A name without a letter, such as `!!!` or an emoji; separators and brackets are none. */
const SIGNS_ONLY = /^[^\s\p{L}\p{N}()[\]{}|"'`<>:=–—-]{1,8}$/u;
const MAX_WORDS = 6;
const MAX_LOWER_CASE_WORDS = 4;
const MAX_NAME_LENGTH = 320;
const SENTENCE_SIGN = /[;!?…]|\s[-–—]\s|\s=+\s|\t|[.:,]\s|…$/u;
/** Two names that are set against each other are no third one. */
const COMPARED = /\S\s+(?:vs\.?|versus)\s+\S/iu;
const LEADING_BRACKET = /^\(([^()\s]{2,10})\)\s*(\S.*)$/u;
const BRACKET = /^(.*\S)\s*[(（]([^()（）]{1,120})[)）]$/u;
/** Words that tie another name to the one before them. */
const ALSO_CALLED =
	/^([^,(（，]{1,60}?)(\s*[,(（，]\s*(?:also (?:called|known as)|a\.?k\.?a\.?|auch|aussi (?:appelée?|dit|dite)|también llamad[oa]|também chamad[oa]|dett[oa] anche|ook wel|又叫|又称|也叫|也称|別名)\s*)([^,()（），]{1,60}[)）]?)$/iu;
const NUMBERED_LABEL =
	/^(?:step|day|week|chapter|part|lecture|lesson|session|exercise|module|unit|lab|topic|phase|section|page|question|fig|figure|table|note|option|case|q)\s*#?\d+$/iu;
const QUALITIES = new Set(
	`easy hard good bad great best fast slow cheap simple difficult better worse useful similar same different ready responsible
	important used needed based written built made useless necessary able free close due according faster cheaper slower easier harder
	simpler bigger smaller larger more less most least mostly nearly about around like not no old new`.split(/\s+/u),
);
const ARTICLE = /^(?:the|a|an)\s+/iu;

/** Whether a phrase can be a name, in the language of the notes. */
export type NameTest = (text: string, words: readonly Word[], marked: boolean) => boolean;

/** Reads the plain text of `range` as a name, or gives undefined where it is a clause, a label or too long. */
export function namePhrase(plain: string, range: Range, marked = false, test: NameTest = isName): NamePhrase | undefined {
	const trimmed = trimRange(plain, range);
	const text = plain.slice(trimmed.start, trimmed.end);
	if (text === '' || text.length > MAX_NAME_LENGTH) return undefined;
	if (COMPARED.test(text)) return undefined;
	const also = ALSO_CALLED.exec(text);
	if (also !== null) return alsoCalled(plain, trimmed, also, { marked, test });
	const bracket = BRACKET.exec(text);
	if (bracket !== null) return bracketed(plain, trimmed.start, bracket, { marked, test });
	if (!isBalanced(text) || (/^\(.*\)$/u.test(text) && LEADING_BRACKET.exec(text) === null)) return undefined;
	const article = ARTICLE.exec(text)?.[0].length ?? 0;
	const leading = LEADING_BRACKET.exec(text);
	if (leading !== null) return bracketFirst(plain, trimmed, leading);
	const inner = withoutQuotes(plain, { start: trimmed.start + article, end: trimmed.end });
	const words = wordsOf(plain.slice(inner.start, inner.end)).map((word) => shifted(word, inner.start));
	const told = article > 0 && words.slice(1, -1).some((word) => /[^e]ed$/u.test(word.lower) && word.text === word.lower);
	return !told && !PICTURE.test(text) && test(plain.slice(inner.start, inner.end), words, marked)
		? { range: inner, words, bracket: undefined, bracketIs: undefined }
		: undefined;
}

/** `Gust, also called squall`: a name and another one for the same. */
function alsoCalled(
	plain: string,
	range: Range,
	parts: RegExpExecArray,
	{ marked, test }: { marked: boolean; test: NameTest },
): NamePhrase | undefined {
	const [whole, first = '', , second = ''] = parts;
	const name = namePhrase(plain, { start: range.start, end: range.start + first.length }, marked, test);
	const at = range.start + whole.length - second.length;
	const other = namePhrase(plain, { start: at, end: at + second.replace(/[)）]$/u, '').length }, true, test);
	return name === undefined || other === undefined ? undefined : { ...name, bracket: other.range, bracketIs: 'alias' };
}

function bracketed(
	plain: string,
	start: number,
	parts: RegExpExecArray,
	{ marked, test }: { marked: boolean; test: NameTest },
): NamePhrase | undefined {
	const before = parts[1] ?? '';
	const inside = parts[2] ?? '';
	const name = namePhrase(plain, { start, end: start + before.length }, marked, test);
	if (name === undefined) return undefined;
	const at = start + Math.max(parts[0].lastIndexOf('('), parts[0].lastIndexOf('（')) + 1;
	const nameText = plain.slice(name.range.start, name.range.end);
	const lead = inside.length - inside.trimStart().length;
	const range = { start: at + lead, end: at + lead + inside.trim().length };
	if (isAcronymOf(inside.trim(), nameText)) return { ...name, bracket: range, bracketIs: 'acronym' };
	if (isAcronymOf(nameText, inside.trim())) return { ...name, bracket: range, bracketIs: 'expansion' };
	const others = otherNames(inside, marked, nameText);
	if (others !== undefined) return { ...name, bracket: { start: at + others, end: range.end }, bracketIs: 'alias' };
	const insideWords = wordsOf(inside);
	const alias =
		insideWords.length <= 3 && insideWords.length > 0 && insideWords.every((word) => isCapitalised(word.text) || /\d/u.test(word.text));
	if (!alias || !sharesStart(insideWords, name.words)) return { ...name, bracket: undefined, bracketIs: undefined };
	return { ...name, bracket: range, bracketIs: looksLikeAcronym(inside.trim()) ? 'acronym' : 'alias' };
}

/** Words that say that another name for the same follows. */
const OTHER_NAME = /^\s*(?:=|or|also|aka|a\.k\.a\.|oder|auch|ou|aussi|o|también|também|anche|of|ook|lub|или|syn\.?:?)\s+(?=\p{L})/iu;

/**
 * Where other names begin in a bracket behind a name: behind “or” or “=”, or where the bracket behind a name that is set apart holds
 * single capitalised words in a row (`**Gust** (Böe, Windstoß)`); undefined where it holds none.
 */
function otherNames(inside: string, marked: boolean, name: string): number | undefined {
	const tied = OTHER_NAME.exec(inside);
	if (tied !== null) return wordsOf(inside.slice(tied[0].length)).length <= 3 ? tied[0].length : undefined;
	const parts = inside.split(/,\s*/u).map((part) => part.trim());
	const single = parts.every((part) => /^\p{Lu}\p{L}+$/u.test(part) && !LABELS.has(part.toLowerCase()));
	return marked && parts.length > 1 && single && /^\p{L}+$/u.test(name) ? inside.length - inside.trimStart().length : undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|pdf|mp4)$/iu;

function isBalanced(text: string): boolean {
	const count = (sign: string): number => text.split(sign).length;
	return count('(') === count(')') && count('[') === count(']');
}

/** `range` without quotation marks around all of it. */
function withoutQuotes(plain: string, range: Range): Range {
	const text = plain.slice(range.start, range.end);
	const quoted = /^["“‘'«»„](?=\S)(.*\S)["”’'»«“]$/u.exec(text);
	return quoted === null ? range : { start: range.start + 1, end: range.end - 1 };
}

/** `(ICMP) Internet Control Message Protocol`: the acronym is the name, what follows spells it out. */
function bracketFirst(plain: string, range: Range, parts: RegExpExecArray): NamePhrase | undefined {
	const [, acronym = '', long = ''] = parts;
	if (!looksLikeAcronym(acronym) || !isAcronymOf(acronym, long)) return undefined;
	const start = plain.indexOf(acronym, range.start);
	const at = plain.indexOf(long, start + acronym.length);
	const inner = { start, end: start + acronym.length };
	return {
		range: inner,
		words: wordsOf(acronym).map((word) => shifted(word, start)),
		bracket: { start: at, end: at + long.length },
		bracketIs: 'expansion',
	};
}

/** A bracket is another name for the same only when it takes up the name (`Docker CE`) or shortens it to its first letter (`K8s`). */
function sharesStart(inside: readonly Word[], name: readonly Word[]): boolean {
	const first = inside[0]?.lower.charAt(0) ?? '';
	return name[0]?.lower.startsWith(first) === true && (inside.length > 1 || looksLikeAcronym(inside[0]?.text ?? ''));
}

function isName(text: string, words: readonly Word[], marked: boolean): boolean {
	const first = words[0];
	if (!/\p{L}/u.test(text) && first !== undefined) return false;
	if (first === undefined) return marked && SIGNS_ONLY.test(text);
	if (marked) return words.length <= MAX_WORDS + 2 && !isLabel(text, words);
	const limit = isCapitalised(first.text) ? MAX_WORDS : MAX_LOWER_CASE_WORDS;
	if (words.length > limit || SENTENCE_SIGN.test(text) || isLabel(text, words)) return false;
	if (words.length === 1) return !CLAUSE_WORDS.has(first.lower) && !OPENING_WORDS.has(first.lower);
	if (startsClause(words) || AUXILIARIES.has(first.lower) || hasInfinitive(words)) return false;
	if (words.some((word, index) => isClauseWord(word, index, words)) || /^(?:things?|ones?)$/u.test(words.at(-1)?.lower ?? '')) return false;
	return finiteVerbIndex(words) < 0;
}

/** “Ports to know by heart”: a verb behind “to” makes a remark of the phrase. */
function hasInfinitive(words: readonly Word[]): boolean {
	return words.some((word, index) => {
		if (index === 0 || words[index - 1]?.lower !== 'to' || word.text !== word.lower) return false;
		return BASE_VERBS.has(word.lower) || DETERMINERS.has(words[index + 1]?.lower ?? '');
	});
}

function isClauseWord(word: Word, index: number, words: readonly Word[]): boolean {
	if (CLAUSE_WORDS.has(word.lower)) return word.text === word.lower || index === 0;
	if (index === 0 || LINKING_WORDS.has(word.lower))
		return (
			index === words.length - 1 &&
			LINKING_WORDS.has(word.lower) &&
			word.text === word.lower &&
			index > 0 &&
			!/^(?:out|up|in|on|off)$/u.test(word.lower)
		);
	return OPENING_WORDS.has(word.lower) && word.text === word.lower;
}

/** Whether the first words announce a phrase about something rather than its name: “Easy to …”, “Runs on …”, “Use …”. */
export function startsClause(words: readonly Word[]): boolean {
	const [first, second] = words;
	if (first === undefined || second === undefined) return false;
	if (
		TASK_STATES.has(first.text) ||
		(/(?:[^e]ed|built|written|run|made|driven)$/u.test(first.lower) && /^(?:by|on|in|with|from|for|to|as)$/u.test(second.lower))
	)
		return true;
	if (OPENING_WORDS.has(first.lower) || (DETERMINERS.has(first.lower) && first.lower !== 'the')) return true;
	if (
		(MAYBE_ORDERS.has(first.lower) || /ing$/u.test(first.lower)) &&
		/^(?:an?|the|your|my|our|it|this|these|all|every)$/u.test(second.lower)
	)
		return true;
	if (ORDERS.has(first.lower) && !isCapitalised(second.text)) return true;
	if (ORDERS.has(first.lower) && first.text === first.lower) return true;
	if (THIRD_PERSON_VERBS.has(first.lower) && second.text === second.lower) return true;
	const linked = LINKING_WORDS.has(second.lower) || OPENING_WORDS.has(second.lower);
	return linked && (QUALITIES.has(first.lower) || /(?:able|ible)$/u.test(first.lower)) && second.lower !== 'of';
}

/** Whether the first words say what a thing is like rather than what it is: “free for …”, “easy to …”. */
export function opensQuality(words: readonly Word[]): boolean {
	const [first, second] = words;
	return (
		first !== undefined && second !== undefined && QUALITIES.has(first.lower) && LINKING_WORDS.has(second.lower) && second.lower !== 'of'
	);
}

/** Whether `text` is a signpost for the reader (“Note”, “Step 2”, “See also”) and names nothing. */
export function isLabel(text: string, words: readonly Word[] = wordsOf(text)): boolean {
	const lower = text.toLowerCase().trim();
	if (NUMBERED_LABEL.test(lower) || LABELS.has(lower) || isDate(lower)) return true;
	if (/^(?:notes?|tip|todo|reminder|warning|question|hint|message)\s(?:to|of|for|on|about|by|from)\b/u.test(lower)) return true;
	const signposts = words.filter((word) => LABELS.has(word.lower)).length;
	return (
		signposts > 0 &&
		words.length <= 3 &&
		words.every((word) => LABELS.has(word.lower) || LINKING_WORDS.has(word.lower) || LABEL_QUALITIES.has(word.lower))
	);
}

/** `range` without the white space at its ends. */
export function trimRange(plain: string, range: Range): Range {
	const text = plain.slice(range.start, range.end);
	const lead = text.length - text.trimStart().length;
	const length = text.trim().length;
	return { start: range.start + (length === 0 ? 0 : lead), end: range.start + (length === 0 ? 0 : lead) + length };
}

/** `word` moved by `by` units. */
export function shifted(word: Word, by: number): Word {
	return { ...word, start: word.start + by, end: word.end + by };
}
