import nlp from 'compromise/two';
import { isCapitalised, isNameShaped, type Word } from '../../src/language/words.ts';
import {
	AUXILIARIES,
	BASE_VERBS,
	CLAUSE_WORDS,
	DETERMINERS,
	INTRANSITIVE_VERBS,
	LINKING_WORDS,
	NOUN_LIKE_THIRD_PERSON,
	NOUN_LIKE_VERBS,
	THIRD_PERSON_VERBS,
} from './lexicon.ts';

/** A tagger is asked only about short lines: long ones have an auxiliary, an article or a pronoun that decides. */
const TAGGER_WORDS = 8;

/**
 * The index of the first finite verb that has a subject before it, or -1. Words with a capital inside the line are taken for
 * names. Where the word lists do not decide, a part-of-speech tagger does.
 */
export function finiteVerbIndex(words: readonly Word[]): number {
	const found = words.findIndex((_, index) => index > 0 && isVerbAt(words, index));
	if (found > 0) return found;
	return words.length > 1 && words.length <= TAGGER_WORDS ? taggedVerbIndex(words) : -1;
}

/** Whether the word lists take the word at `index` for a finite verb. */
function isVerbAt(words: readonly Word[], index: number): boolean {
	const word = words[index];
	const before = words[index - 1];
	if (word === undefined || before === undefined) return false;
	if (AUXILIARIES.has(word.lower)) return true;
	if (word.text !== word.lower || before.lower === 'to' || DETERMINERS.has(before.lower)) return false;
	if (index > 1 && ADVERB.test(before.lower) && word.lower.endsWith('s')) return true;
	const next = words[index + 1];
	if (isCompoundVerb(words, index)) return true;
	if (next === undefined) return INTRANSITIVE_VERBS.has(word.lower) && isPlural(before.lower);
	if (isPluralNoun(next)) return false;
	if (THIRD_PERSON_VERBS.has(word.lower)) return true;
	if (NOUN_LIKE_THIRD_PERSON.has(word.lower) && index <= 2 && isCapitalised(before.text) && isObject(next)) return true;
	return (BASE_VERBS.has(word.lower) || NOUN_LIKE_VERBS.has(word.lower)) && isPlural(before.lower);
}

/** Whether what follows shows that the word before it is a plural: “cold starts are”, “groups share”, “stores e.g.”. */
function isPluralNoun(next: Word): boolean {
	return (
		AUXILIARIES.has(next.lower) ||
		(BASE_VERBS.has(next.lower) && next.text === next.lower) ||
		/^(?:e\.?g\.?|i\.?e\.?|such|like|etc\.?)$/u.test(next.lower)
	);
}

/** First halves of verbs in two words: `NGINX load balances`. */
const COMPOUND_VERBS = new Set(['load', 'auto', 'port', 'rate', 'health', 'reverse', 'hot', 'cross', 'lazy', 'double', 'hard', 'soft']);

/** Whether a word can be the first half of a verb in two words. */
export function isFirstHalf(word: string): boolean {
	return COMPOUND_VERBS.has(word);
}

/** Whether a name, the first half of a verb and its second half end here. */
function isCompoundVerb(words: readonly Word[], index: number): boolean {
	return (
		index === 2 && COMPOUND_VERBS.has(words[1]?.text ?? '') && words[2]?.lower.endsWith('s') === true && isNameShaped(words[0]?.text ?? '')
	);
}

/** Whether a word can begin what a verb acts on: in lower case, and no preposition but “for”. */
function isObject(word: Word): boolean {
	return word.text === word.lower && (word.lower === 'for' || !LINKING_WORDS.has(word.lower));
}

function isPlural(word: string): boolean {
	return /[^su]s$/u.test(word) && word.length > 3 && !CLAUSE_WORDS.has(word);
}

/** Adverbs that stand between a subject and its verb. */
export const ADVERB = /^(?:only|also|just|always|never|often|usually|then|mostly|still|now|\w+ly)$/u;

interface TaggedTerm {
	readonly text: string;
	readonly tags: readonly string[];
}

function isTaggedTerm(value: unknown): value is TaggedTerm {
	return (
		typeof value === 'object' &&
		value !== null &&
		'tags' in value &&
		Array.isArray(value.tags) &&
		'text' in value &&
		typeof value.text === 'string'
	);
}

/** The end of a verb in the third person; few nouns in the plural can be told from it without the tagger. */
const THIRD_PERSON = /[^su']s$/u;

/** Asks the tagger. Only a present or past tense in lower case after a noun counts. */
function taggedVerbIndex(words: readonly Word[]): number {
	const candidates = words.slice(1, -1).some((word) => word.text === word.lower && THIRD_PERSON.test(word.lower));
	if (!candidates) return -1;
	const sentences: unknown = nlp(words.map((word) => word.text).join(' ')).json({ offset: false });
	const terms = termsOf(sentences);
	if (terms.length !== words.length) return -1;
	return terms.findIndex((term, index) => {
		if (index === terms.length - 1) return false;
		const word = words[index];
		const before = terms[index - 1];
		if (word === undefined || before === undefined || word.text !== word.lower) return false;
		const finite = term.tags.includes('PresentTense') && !term.tags.includes('Infinitive') && !term.tags.includes('Gerund');
		return finite && before.tags.includes('Noun') && words[index - 1]?.lower !== 'to';
	});
}

function termsOf(sentences: unknown): readonly TaggedTerm[] {
	if (!Array.isArray(sentences)) return [];
	return sentences.flatMap((sentence: unknown) => {
		if (typeof sentence !== 'object' || sentence === null || !('terms' in sentence) || !Array.isArray(sentence.terms)) return [];
		return sentence.terms.filter(isTaggedTerm);
	});
}
