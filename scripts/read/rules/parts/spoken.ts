import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { ProseForms } from '../../languages/prose-forms.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, LABELS, LINKING_WORDS, OPENING_WORDS, ORDERS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';
import { isCommon } from './common-subjects.ts';

/** A name that is said to be something, and where the words that say so end. */
export interface Spoken {
	readonly name: Range;
	readonly text: Range;
}

const MAX_NAME_WORDS = 3;
/** What is said of a name has so many words. */
const MIN_SAID = 3;
/** More (UTF-16 units) does not stand between a name and the words that take it up. */
const MAX_BETWEEN = 90;
/** Longer lines are no notes of one breath. */
const MAX_LENGTH = 400;
/** Signs that part clauses: where they are used, sentences are found by them. */
const PUNCTUATED = /[,;:.!?()=→]\s|[—–=→]/u;
/** The verb and the article by which an unpunctuated clause says what something is. */
const COPULA = /\s(?:is|are|means)\s(?=(?:an?|the|one|two|what|where|when|how|half|just|basically|you|any)\s)/giu;
const MEANS_BY =
	/\bwhat\s(?:\p{L}+\s){1,2}(?:means?|meant)\sby\s(?:an?\s|the\s)?(?<name>\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)(?=\s(?:that|is)\s)/giu;
/** Two things told apart by what they are like, and the names of both: “the half that … is the X and the half that … is the Y”. */
const PARALLEL =
	/\bthe\s(?<thing>\p{L}+)\s?(?:that|which|['’]s)[^,;:.]{3,80}?\sis\s(?:called\s)?(?:the|an?)\s(?<first>\p{Ll}+(?:\s\p{Ll}+)?),?\s(?:and|while|whereas)\sthe\s(?:\k<thing>|other|one)(?=[\s'’]).{3,80}?\sis\s(?:called\s)?(?:the|an?)\s(?<second>\p{Ll}+(?:\s\p{Ll}+)?)[.\s]*$/dgiu;
/** Words that no name of a thing that is explained begins with. */
const NO_FRONT =
	/^(?:she|he|we|they|i|you|it|that|this|there|what|who|where|when|why|how|which|here|people|someone|somebody|everybody|nobody|thing|things|one|first|second|last|next|not|better|best|worst|another|other|half|most|more|less|least|guy|guys|man|woman|boy|girl|me|him|her|us|them|my|your|his|their|our)$/u;

/** The names that a line without punctuation, as people speak, says what they are. */
export function spokenNames(line: LineFacts, forms: ProseForms): readonly Spoken[] {
	if (line.plain.length > MAX_LENGTH || /[?？]\s|[?？]$/u.test(line.plain) || line.line.form !== 'text') return [];
	const found = [...resumed(line, forms)];
	if (line.document.lexicon === undefined)
		found.push(...parallel(line), ...meant(line), ...(PUNCTUATED.test(line.plain) ? [] : clauses(line, forms)));
	return [...found, ...found.slice(0, 1).flatMap((first) => elliptic(line, first))];
}

const MIN_LONG_WORD = 4;
const AND = /\s(?:and|und|et|y|e|en|i|и)\s(?<name>\p{Ll}{3,}(?:\s\p{Ll}{3,})?)\s(?:an?|the|der|die|das|le|la|el|il|o|a|de|het)\s/u;

/** A second name without a verb, whose words repeat what was said of the first: `… the right hand page and verso the left hand page`. */
function elliptic(line: LineFacts, { text }: Spoken): readonly Spoken[] {
	const said = line.text(text);
	const found = AND.exec(said);
	const name = found?.groups?.['name'];
	if (found === null || name === undefined) return [];
	const start = text.start + found.index + found[0].indexOf(name, 3);
	const range = { start, end: start + name.length };
	const first = new Set(
		wordsOf(said.slice(0, found.index))
			.filter(({ text: word }) => word.length >= MIN_LONG_WORD)
			.map(({ lower }) => lower),
	);
	const repeats = wordsOf(line.plain.slice(range.end, text.end)).filter(({ lower }) => first.has(lower)).length;
	return repeats > 0 && line.name(range) !== undefined && !isCommon(name)
		? [{ name: range, text: { start: range.end, end: text.end } }]
		: [];
}

/** Where a line begins once the words that people say before they begin are over. */
function frontOf(line: LineFacts, forms: ProseForms): number {
	return forms.fillers?.exec(line.plain)?.[0].length ?? 0;
}

/** A name at the front that a pronoun takes up: `recto that's the right hand page`, `perfect binding well … it's just loose leaves`. */
function resumed(line: LineFacts, forms: ProseForms): readonly Spoken[] {
	const { resumes } = forms;
	if (resumes === undefined) return [];
	const from = frontOf(line, forms);
	const article = forms.article.exec(line.plain.slice(from, from + 12))?.[0].length ?? 0;
	const words = wordsOf(line.plain.slice(from + article, from + article + 80)).slice(0, MAX_NAME_WORDS + 1);
	for (const [index, word] of words.entries()) {
		const end = from + article + word.end;
		const isLast = isTakenUp(line, resumes, end, index < MAX_NAME_WORDS);
		// “the miller that is the boss”: there “that” begins a relative clause.
		if (isLast && article > 0 && /^\sthat\sis\s/iu.test(line.plain.slice(end, end + 9))) return [];
		if (isLast) return nameAt(line, forms, { start: from + article, end }, end);
		const next = words[index + 1];
		if (
			line.document.lexicon === undefined &&
			next !== undefined &&
			/^(?:not|well|um|uh|er|erm|so|ok|okay|oh|yeah|thank|i|she|he|we)$/u.test(next.lower)
		)
			return isTakenUp(line, resumes, end, true, MAX_BETWEEN) ? nameAt(line, forms, { start: from + article, end }, end) : [];
	}
	return [];
}

/** Whether words that take a name up stand right behind it, or not far behind it. */
function isTakenUp(line: LineFacts, resumes: RegExp, end: number, isShort: boolean, within = 0): boolean {
	if (!isShort) return false;
	for (let at = end; at <= Math.min(end + within, line.plain.length); at += 1) {
		if (at > end && !/\s/u.test(line.plain.charAt(at))) continue;
		const blank = /^\s*/u.exec(line.plain.slice(at, at + 4))?.[0].length ?? 0;
		resumes.lastIndex = line.plain.charAt(at) === ',' ? at : at + blank;
		if (resumes.test(line.plain)) return wordsOf(line.plain.slice(resumes.lastIndex)).length >= MIN_SAID - 1;
	}
	return false;
}

function nameAt(line: LineFacts, forms: ProseForms, range: Range, from: number): readonly Spoken[] {
	const phrase = line.name(range);
	const [first] = phrase?.words ?? [];
	if (phrase === undefined || first === undefined || phrase.words.length > MAX_NAME_WORDS || !isThing(line, forms, phrase.range)) return [];
	return [{ name: phrase.range, text: { start: from, end: line.plain.trimEnd().length } }];
}

function isThing(line: LineFacts, forms: ProseForms, range: Range): boolean {
	const words = wordsOf(line.text(range));
	const first = words[0]?.lower ?? '';
	if (first === '' || !/\p{L}[\p{L}\p{M}]/u.test(line.text(range)) || isCommon(line.text(range))) return false;
	if (NO_FRONT.test(first) || forms.noSubject?.test(first) === true || LABELS.has(first)) return false;
	if (line.document.lexicon?.language.endsNoSubject?.test(words.at(-1)?.lower ?? '') === true) return false;
	return !words.some((word) => isSmall(word.lower));
}

function isSmall(lower: string): boolean {
	return CLAUSE_WORDS.has(lower) || DETERMINERS.has(lower) || AUXILIARIES.has(lower);
}

/** The clauses of a breath, each with a bare or a generic subject: `head is the top edge tail is the bottom edge`. */
function clauses(line: LineFacts, forms: ProseForms): readonly Spoken[] {
	const { plain } = line;
	const front = frontOf(line, forms);
	const verbs = [...plain.matchAll(COPULA)];
	const subjects: (Range & { readonly verb: number })[] = [];
	for (const verb of verbs) {
		const name = subjectOf(line, forms, front, verb.index, subjects.length > 0);
		if (name !== undefined) subjects.push({ ...name, verb: verb.index });
	}
	return subjects.flatMap((name, index) => {
		const end = subjects[index + 1]?.start ?? plain.trimEnd().length;
		const text = { start: name.verb, end };
		return wordsOf(line.text(text)).length > MIN_SAID ? [{ name: { start: name.start, end: name.end }, text }] : [];
	});
}

function subjectOf(line: LineFacts, forms: ProseForms, front: number, verb: number, isSecond: boolean): Range | undefined {
	const before = wordsOf(line.plain.slice(front, verb));
	const last = before.at(-1);
	if (last === undefined) return undefined;
	const range = (from: number): Range => ({ start: front + (before[from]?.start ?? 0), end: front + last.end });
	const opener = before.findLastIndex((word, index) => index < before.length - 1 && isOpener(word, before[index - 1], before[index + 1]));
	const from = opener + 1;
	const size = before.length - from;
	if (size <= MAX_NAME_WORDS && (opener >= 0 || size === before.length)) {
		const whole = range(from);
		if (before[opener]?.lower === 'the' && opener > 0 && !isJoin(before[opener - 1])) return undefined;
		if (isThing(line, forms, whole) && !ORDERS.has(before[from]?.lower ?? '')) return whole;
		// “all along sewing means”, “two on is where”: odd names stand at the front.
		if (opener < 0 && size > 1 && /^\s(?:means|is\s(?:where|when))\s/u.test(line.plain.slice(verb, verb + 12)) && isOddName(before))
			return whole;
		return undefined;
	}
	const alone = range(before.length - 1);
	const isAgain = before.slice(0, -1).some((word) => word.lower === last.lower);
	return (isSecond || isAgain) && isThing(line, forms, alone) && !LINKING_WORDS.has(last.lower) ? alone : undefined;
}

function isOddName(words: readonly Word[]): boolean {
	return words.every(({ lower }) => !CLAUSE_WORDS.has(lower) && !AUXILIARIES.has(lower) && !/^(?:an?|the|one)$/u.test(lower));
}

/** Whether a word opens a clause whose subject stands behind it: “and”, an indefinite article, an article behind “and”. */
function isOpener(word: Word, before: Word | undefined, next: Word | undefined): boolean {
	if (isJoin(word)) return next === undefined || !/^(?:an?|the)$/u.test(next.lower);
	return (
		/^(?:an?|the)$/u.test(word.lower) &&
		(before === undefined || !OPENING_WORDS.has(before.lower) || isJoin(before) || /^up$/u.test(before.lower))
	);
}

function isJoin(word: Word | undefined): boolean {
	return word !== undefined && /^(?:and|but|so|while|whereas|um|uh|yes|okay|ok|oh|well|then|now|because)$/u.test(word.lower);
}

function parallel(line: LineFacts): readonly Spoken[] {
	return [...line.plain.matchAll(PARALLEL)].flatMap((found) => {
		const names = ['first', 'second'].flatMap((group) => {
			const [start, end] = found.indices?.groups?.[group] ?? [];
			return start === undefined || end === undefined ? [] : [{ start, end }];
		});
		const text = { start: found.index, end: found.index + found[0].length };
		return names.every((name) => line.name(name) !== undefined && !isCommon(line.text(name))) ? names.map((name) => ({ name, text })) : [];
	});
}

/** `that is what she means by reversible that another binder can undo it`. */
function meant(line: LineFacts): readonly Spoken[] {
	return [...line.plain.matchAll(MEANS_BY)].flatMap((found) => {
		const name = found.groups?.['name'] ?? '';
		const start = found.index + found[0].lastIndexOf(name);
		const range = { start, end: start + name.length };
		const text = { start: range.end, end: line.plain.trimEnd().length };
		return isCommon(name) || line.name(range) === undefined || wordsOf(line.text(text)).length < MIN_SAID ? [] : [{ name: range, text }];
	});
}
