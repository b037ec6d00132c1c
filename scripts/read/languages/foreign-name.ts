import type { Range } from '../reading.ts';
import { isCapitalised, type Word } from '../words.ts';
import type { Lexicon } from './registry.ts';

const MAX_WORDS = 6;
const MAX_LOWER_CASE_WORDS = 4;
/** Names in a script without blanks, in UTF-16 units. */
const MAX_UNPARTED = 16;
const SENTENCE_SIGN = /[;!?…。，、；！？：]|\s[-–—]\s|\s=+\s|\t|[.:,]\s|…$/u;
const UNPARTED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether `text` is set in a script whose words no blanks part. */
export function isUnparted(text: string): boolean {
	return UNPARTED_SCRIPT.test(text);
}

/** Whether `text` is a signpost of the language: “Beispiel”, “優點”. */
export function isForeignLabel(text: string, { labels, linking, language }: Lexicon): boolean {
	const lower = text.toLowerCase().trim();
	const words = lower.split(/\s+/u).filter((word) => !linking.has(word));
	return labels.has(lower) || (words.length > 0 && words.length <= 3 && words.every((word) => labels.has(word))) || language.code === lower;
}

/** Whether a phrase in another language than English can be a name. `marked` says that something sets it apart as one. */
export function isForeignName(text: string, words: readonly Word[], marked: boolean, lexicon: Lexicon): boolean {
	const [first] = words;
	if (first === undefined || !/\p{L}/u.test(text) || isForeignLabel(text, lexicon)) return false;
	if (isUnparted(text)) return isUnpartedName(text, marked, lexicon);
	if (marked) return words.length <= MAX_WORDS + 2 && !lexicon.clause.has(first.lower);
	if (words.length > (isCapitalised(first.text) ? MAX_WORDS : MAX_LOWER_CASE_WORDS) || SENTENCE_SIGN.test(text)) return false;
	const last = words.at(-1) ?? first;
	if (words.some((word) => lexicon.clause.has(word.lower))) return false;
	if (lexicon.determiners.has(first.lower) || lexicon.linking.has(first.lower)) return false;
	if (lexicon.linking.has(last.lower) && last.text === last.lower) return false;
	const { clauseSign, capitalNouns = false, order } = lexicon.language;
	if (clauseSign?.test(text) === true || (order?.test(first.text) === true && words.length > 1)) return false;
	return !capitalNouns || words.length === 1 || isNounPhrase(words);
}

/** Where each noun has a capital, a phrase of several words ends in one, or names nothing: `Schreiben eher langsam`. */
function isNounPhrase(words: readonly Word[]): boolean {
	const last = words.at(-1);
	return last !== undefined && (isCapitalised(last.text) || words.every((word) => word.text === word.lower));
}

function isUnpartedName(text: string, marked: boolean, { language }: Lexicon): boolean {
	if (text.length > MAX_UNPARTED * (marked ? 2 : 1) || /[。，；！？：!?;:、]|,/u.test(text)) return false;
	return marked || language.clauseSign?.test(text) !== true;
}

/** `range` without an article at its front. */
export function withoutArticle(plain: string, range: Range, { articles, language }: Lexicon): Range {
	const text = plain.slice(range.start, range.end);
	const joined = language.joinedArticle?.exec(text)?.[0].length ?? 0;
	if (joined > 0) return { start: range.start + joined, end: range.end };
	const first = /^(\s*(\p{L}+)\s+)\S/u.exec(text);
	return first !== null && articles.has((first[2] ?? '').toLowerCase())
		? { start: range.start + (first[1] ?? '').length, end: range.end }
		: range;
}
