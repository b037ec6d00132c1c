import { isCapitalised, type Word } from '../../../src/language/words.ts';
import { isLabel } from '../phrase.ts';
import type { Range } from '../reading.ts';
import type { Lexicon } from './registry.ts';

const MAX_WORDS = 6;
const MAX_LOWER_CASE_WORDS = 4;
/** Names in a script without blanks, in UTF-16 units. */
const MAX_UNPARTED = 16;
const SENTENCE_SIGN = /[;!?…。，、；！？：]|\s[-–—]\s|\s=+\s|\t|[.:,]\s|…$/u;
const FORMULA = /\s[−÷×∙+*/]\s/u;
/** Two words with a wide blank between them, which no name of such a script has. */
const PARTED = /[\p{Script=Han}\p{Script=Hiragana}](?:\u3000|\s{2,})[\p{Script=Han}\p{Script=Hiragana}]/u;
const UNPARTED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether `text` is set in a script whose words no blanks part. */
export function isUnparted(text: string): boolean {
	return UNPARTED_SCRIPT.test(text);
}

/** Whether `text` is a signpost of the language: “Beispiel”, “優點”. */
export function isForeignLabel(text: string, { labels, linking, language }: Lexicon): boolean {
	const lower = text
		.toLowerCase()
		.replace(/[\s:：;]+$/u, '')
		.trim();
	if (labels.has(lower) || isLabel(lower) || language.labelForm?.test(lower) === true) return true;
	const words = lower.split(/\s+/u).filter((word) => !linking.has(word));
	return words.length > 0 && words.length <= 3 && words.every((word) => labels.has(word));
}

/** Whether a phrase in another language than English can be a name. `marked` says that something sets it apart as one. */
export function isForeignName(text: string, words: readonly Word[], marked: boolean, lexicon: Lexicon): boolean {
	const [first] = words;
	if (first === undefined || !/\p{L}/u.test(text) || FORMULA.test(text) || isForeignLabel(text, lexicon)) return false;
	if (isUnparted(text)) return isUnpartedName(text, marked, lexicon);
	if (marked) return words.length <= MAX_WORDS + 2 && (words.length === 1 || !lexicon.clause.has(first.lower));
	return isPlainName(text, words, first, lexicon);
}

function isPlainName(text: string, words: readonly Word[], first: Word, lexicon: Lexicon): boolean {
	const limit = (isCapitalised(first.text) ? MAX_WORDS : MAX_LOWER_CASE_WORDS) * (lexicon.language.syllabic === true ? 2 : 1);
	if (words.length > limit || SENTENCE_SIGN.test(text)) return false;
	if (/:$|[«»„“”"]/u.test(text)) return false;
	const last = words.at(-1) ?? first;
	if (words.some((word) => lexicon.clause.has(word.lower))) return false;
	if (lexicon.determiners.has(first.lower) || lexicon.linking.has(first.lower)) return false;
	if (lexicon.linking.has(last.lower) && last.text === last.lower) return false;
	const { clauseSign, capitalNouns = false, order } = lexicon.language;
	if (clauseSign?.test(text) === true || (order?.test(first.text) === true && words.length > 1)) return false;
	return !capitalNouns || words.length === 1 || isNounPhrase(words, lexicon.linking);
}

/** Where each noun has a capital, a phrase of several words ends in one, or names nothing: `Schreiben eher langsam`. */
function isNounPhrase(words: readonly Word[], linking: ReadonlySet<string>): boolean {
	const last = words.at(-1);
	if (words.every((word) => word.text === word.lower)) return true;
	return last !== undefined && isCapitalised(last.text) && !words.some((word, index) => isVerbLike(word, words[index - 1], linking));
}

/** Whether a small word right behind a noun goes on as a verb does: `Hammer liegt im Auto`. */
function isVerbLike(word: Word, before: Word | undefined, linking: ReadonlySet<string>): boolean {
	return (
		before !== undefined && isCapitalised(before.text) && word.text === word.lower && !/\d/u.test(word.text) && !linking.has(word.lower)
	);
}

function isUnpartedName(text: string, marked: boolean, { language }: Lexicon): boolean {
	if (text.length > MAX_UNPARTED * (marked ? 2 : 1) || /[。，；！？：!?;:、]|,/u.test(text)) return false;
	if (PARTED.test(text)) return false;
	return marked || language.clauseSign?.test(text) !== true;
}

/** A number before a title, or a label in brackets before a name (`【名词】…`), and signs of weight behind one. */
const NUMBERING = /^\s*(?:【[^【】]{1,6}】\s*(?=\S)|\d{1,2}(?:\.\d+)*\.\d*\s+(?=\p{L})|[一二三四五六七八九十]{1,3}、\s*)/u;
const WEIGHT = /\s+[★☆⭐✓✔！!]+\s*$/u;

/** `range` without an article or a numbering at its front, and without a sign of weight at its end. */
export function withoutArticle(plain: string, whole: Range, { articles, language }: Lexicon): Range {
	const all = plain.slice(whole.start, whole.end);
	const range = { start: whole.start + (NUMBERING.exec(all)?.[0].length ?? 0), end: whole.end - (WEIGHT.exec(all)?.[0].length ?? 0) };
	const text = plain.slice(range.start, range.end);
	const joined = language.joinedArticle?.exec(text)?.[0].length ?? 0;
	if (joined > 0) return { start: range.start + joined, end: range.end };
	const first = /^(\s*(\p{L}+)\s+)\S/u.exec(text);
	return first !== null && articles.has((first[2] ?? '').toLowerCase())
		? { start: range.start + (first[1] ?? '').length, end: range.end }
		: range;
}

/** The index of a small word right behind an article and a noun, where each noun has a capital: `Ein Director plant …`; -1 where there is none. */
export function verbBehindNoun(words: readonly Word[], { language, articles, linking }: Lexicon): number {
	const [article, noun, verb] = words;
	if (language.capitalNouns !== true || article === undefined || noun === undefined || verb === undefined) return -1;
	return articles.has(article.lower) && isCapitalised(noun.text) && isVerbLike(verb, noun, linking) ? 2 : -1;
}
