import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { ProseForms } from '../../languages/prose-forms.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';
import { isCommon, isOfDaily } from './common-subjects.ts';
import type { Stretch } from './stretches.ts';

/** What opens an explanation behind a noun: a comma, a dash, a bracket. */
const OPENS = /[,،]\s+|\s[–—-]\s+|\s?[(（]/gu;
/** An explanation has so many words, and one in brackets that says only what a thing is too. */
const MIN_SAID = 4;
/** A name that nothing sets apart has no more words. */
const MAX_NAME_WORDS = 2;
/** A longer explanation (UTF-16 units) is not looked at. */
const MAX_SAID = 200;
/** Somebody, or what is told of one day: no explanation of a word. */
const SOMEBODY =
	/(?:^|\s)(?:i|i'm|i've|we|we're|my|our|me|us|his|her|him|guy|man|woman|boy|girl|friend|colleague|person|people|kids?|one from|last (?:week|month|time|night|year|summer|winter)|next (?:week|month|time|year)|this (?:week|month|time|morning|year)|yesterday|tomorrow|today|tonight)(?:\s|$)/iu;

/**
 * Nouns in the middle of a sentence that what stands right behind them explains: `bend a batten, a long thin strip of wood, round …`,
 * `A shutter (the last plank to go in) gets …`. An article stands before the noun and before what it is, and words that tell it from others.
 */
export function apposedNames(line: LineFacts, { range }: Stretch, forms: ProseForms): readonly Range[] {
	const text = line.text(range);
	return [...text.matchAll(OPENS)].flatMap((sign) => {
		const isBracket = /[(（]/u.test(sign[0]);
		const from = sign.index + sign[0].length;
		const end = text.slice(from, from + MAX_SAID).search(isBracket ? /[)）]/u : /[,;:.()]|\s[–—-]\s|$/u);
		if (end < 0) return [];
		const said = text.slice(from, from + end);
		if (!isExplanation(said, forms) || isRow(text, sign.index, from + end, forms)) return [];
		return nounBefore(line, text.slice(0, sign.index), range.start, forms);
	});
}

function isExplanation(said: string, forms: ProseForms): boolean {
	const opens = (forms.apposed ?? forms.article).test(said);
	return opens && wordsOf(said).length >= MIN_SAID && forms.restricts?.test(said) === true && !SOMEBODY.test(said);
}

/** Whether what stands between commas is one of several things in a row: “a saw, a plane with a new blade, and a file”. */
function isRow(text: string, sign: number, end: number, forms: ProseForms): boolean {
	if (!text.charAt(end).startsWith(',') || !text.charAt(sign).startsWith(',')) return false;
	return forms.article.test(text.slice(end).replace(/^[,،]\s+(?:(?:and|or|und|oder|et|ou|y|o|e|en|of)\s+)?/u, ''));
}

/** The noun at the end of a text, behind an article. */
function nounBefore(line: LineFacts, before: string, from: number, forms: ProseForms): readonly Range[] {
	const joined = /(?:^|\s)[ld]['’](?=\p{L}[\p{L}-]+$)/u.exec(before);
	if (joined !== null) return named(line, wordsOf(before.slice(joined.index + joined[0].length)), from + joined.index + joined[0].length);
	const words = wordsOf(before).slice(-MAX_NAME_WORDS - 1);
	const at = words.findLastIndex(({ lower }) => forms.article.test(`${lower} `) || CONTRACTED.test(lower));
	const last = words.at(-1);
	if (at < 0 || last === undefined || before.slice(last.end).trim() !== '') return [];
	return named(line, words.slice(at + 1), from);
}

/** A preposition and an article in one word. */
const CONTRACTED = /^(?:du|des|aux?|del|al|do|da|dos|das|no|na|nos|nas|nel|nella|dal|dalla|della|dello|sul|sulla|im|am|zum|zur|vom|beim)$/u;

function named(line: LineFacts, words: readonly Word[], from: number): readonly Range[] {
	const [first] = words;
	const last = words.at(-1);
	if (first === undefined || last === undefined || words.length > MAX_NAME_WORDS || words.some((word) => isSmall(line, word))) return [];
	const range = { start: from + first.start, end: from + last.end };
	const text = line.text(range);
	const isCapital = /^\p{Lu}/u.test(text);
	if (isCapital !== (line.document.lexicon?.language.capitalNouns === true) && isCapital) return [];
	return line.name(range) === undefined || isCommon(text) || isOfDaily(text) || !/\p{L}{3}/u.test(text) ? [] : [range];
}

function isSmall(line: LineFacts, { lower }: Word): boolean {
	const { lexicon } = line.document;
	if (lexicon !== undefined)
		return lexicon.clause.has(lower) || lexicon.linking.has(lower) || lexicon.determiners.has(lower) || lexicon.verbs.has(lower);
	return CLAUSE_WORDS.has(lower) || DETERMINERS.has(lower) || OPENING_WORDS.has(lower) || LINKING_WORDS.has(lower);
}
