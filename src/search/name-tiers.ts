import { COMPARES } from './function-words.ts';
import { type Hit, keepBest } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { contentOf, type KeySource, type SearchKey } from './name-keys.ts';
import type { Query } from './query.ts';
import { isStopWord } from './stop-words.ts';
import { joinWords, type SearchWord } from './words.ts';

/** The quality of a key that is the query, by its source. */
const EXACT: Readonly<Record<KeySource, number>> = { name: 1, alias: 0.9, expansion: 0.85, see: 0.6, initials: 0.4 };
/** The factor for a key that is the query in another spelling. */
const VARIANT = 0.8;
/** People mostly type the term's own name. A key of another source must be this many letters shorter to come first. */
const EXTRA_LENGTH: Readonly<Record<KeySource, number>> = { name: 0, alias: 5, expansion: 8, see: 12, initials: 20 };
/** The factor for a key that has the words of the query, by its source. */
const WORDS: Readonly<Record<KeySource, number>> = { name: 1, alias: 0.9, expansion: 0.85, see: 0.7, initials: 0 };
/** Words spread over several names of a term fit worse than the same words in one name. */
const SPREAD = 0.4;
/** The least length of a part of a compound, in letters. */
const MIN_PART = 4;
/** The factors for a part that is not the end of a compound, and for a name that is the end of the word that was typed. */
const INNER_PART = 0.6;
const HEAD_OF_TYPED = 0.3;
/** The weight of a stop word such as “of” in the share of a name that was typed. */
const STOP_WORD_SHARE = 0.2;

/** Terms with a name that equals the query. */
export function exactNames(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const plain = joinWords(words, 'plain');
	const canonical = joinWords(words, 'canonical');
	const hits = new Map<number, Hit>();
	for (const key of index.exactKeys(plain)) keepBest(hits, { term: key.term, tier: 'exact', quality: EXACT[key.source], key });
	for (const key of index.variantKeys(canonical))
		keepBest(hits, { term: key.term, tier: 'exact', quality: EXACT[key.source] * VARIANT, key });
	return hits;
}

/** Terms with a name that has the same words as the query, in the same order, small words apart: several, as one is too little. */
export function contentNames(index: NameIndex, { words, text }: Query): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	// A query that compares two things is no name, unless the name compares them too.
	const keys = index.contentKeys(contentOf(words)).filter((key) => !COMPARES.test(text) || COMPARES.test(key.text));
	for (const key of keys) keepBest(hits, { term: key.term, tier: 'exact', quality: EXACT[key.source], key });
	return hits;
}

/** Terms with a name that is told by its signs, and is typed like this. */
export function signNames(index: NameIndex, typed: string | undefined): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	for (const key of index.signKeys(typed ?? '')) keepBest(hits, { term: key.term, tier: 'exact', quality: EXACT[key.source], key });
	return hits;
}

/**
 * Terms with a name that is a compound of the word, or, if there is none, with a name that is a part of it: `Therapie` in Verhaltenstherapie. The end of a compound says what it is,
 * so it counts more than any other part.
 */
export function compoundNames(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const [typed, ...others] = words;
	const hits = new Map<number, Hit>();
	if (typed === undefined || others.length > 0 || typed.canonical.length < MIN_PART) return hits;
	const { canonical } = typed;
	for (const keys of index.keys) {
		for (const key of keys) {
			if (key.source === 'initials') continue;
			for (const word of key.words) {
				const share = Math.min(word.canonical.length, canonical.length) / Math.max(word.canonical.length, canonical.length);
				const factor = partFactor(word.canonical, canonical);
				if (factor > 0) keepBest(hits, { term: key.term, tier: 'words', quality: factor * share * WORDS[key.source], key });
			}
		}
	}
	return hits;
}

/** How well one word fits as a part of the other, from 0 to 1. */
function partFactor(name: string, typed: string): number {
	if (name.length > typed.length) return name.endsWith(typed) ? 1 : name.includes(typed) ? INNER_PART : 0;
	return name.length >= MIN_PART && name !== typed && typed.endsWith(name) ? HEAD_OF_TYPED : 0;
}

/** Terms with a name that has the query as its prefix; the more of the name is typed, the better. */
export function prefixNames(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const plain = joinWords(words, 'plain');
	const hits = new Map<number, Hit>();
	for (const term of index.startingWith(plain)) {
		for (const key of index.keys[term] ?? []) {
			if (key.source === 'initials' || !(key.plain.startsWith(plain) || key.canonical.startsWith(plain))) continue;
			const length = Math.max(key.plain.length, plain.length) + EXTRA_LENGTH[key.source];
			keepBest(hits, { term, tier: 'prefix', quality: plain.length / length, key });
		}
	}
	return hits;
}

/**
 * Terms whose names have every word, whole or as a prefix.
 *
 * @param words the forms that each word of the query may take
 */
export function wordsInNames(index: NameIndex, words: readonly (readonly string[])[]): ReadonlyMap<number, Hit> {
	if (words.length === 0) return new Map();
	const pairs = words.slice(1).map((word, at) => (words[at]?.[0] ?? '') + (word[0] ?? ''));
	const forms = words.map((own, at) => [...own, ...pairs.slice(Math.max(0, at - 1), at + 1)]);
	let common: ReadonlySet<number> | undefined;
	for (const own of forms) {
		const found = new Set(own.flatMap((form) => index.startingWith(form)));
		common = common === undefined ? found : new Set([...found].filter((term) => common?.has(term)));
		if (common.size === 0) return new Map();
	}
	const hits = new Map<number, Hit>();
	for (const term of common ?? []) {
		for (const key of index.keys[term] ?? []) {
			const share = shareOf(key, forms);
			if (share > 0) keepBest(hits, { term, tier: 'words', quality: share * WORDS[key.source], key });
		}
		if (!hits.has(term)) hits.set(term, { term, tier: 'words', quality: SPREAD / (1 + (index.keys[term]?.length ?? 0)), key: undefined });
	}
	return hits;
}

/** The share of a name that the query makes up, at most 1; 0 where the name lacks one of its words. */
function shareOf(key: SearchKey, forms: readonly (readonly string[])[]): number {
	const typed = new Float64Array(key.words.length);
	for (const alternatives of forms) {
		let found = false;
		for (const form of alternatives) found = markTyped(key, form, typed) || found;
		if (!found && !key.plain.includes(alternatives[0] ?? '\n')) return 0;
	}
	let all = 0;
	let sum = 0;
	key.words.forEach((word, at) => {
		const weight = isStopWord(word.plain) ? STOP_WORD_SHARE : 1;
		all += weight;
		sum += weight * (typed[at] ?? 0);
	});
	return all === 0 ? 0 : sum / all;
}

/** Writes to `typed` the share of each word of the name that the form makes up. Returns whether the name has the form. */
function markTyped(key: SearchKey, form: string, typed: Float64Array): boolean {
	let found = false;
	for (let at = 0; at < key.words.length; at++) {
		const { plain = '', canonical = '' } = key.words[at] ?? {};
		if (plain.startsWith(form) || canonical.startsWith(form)) {
			const whole = plain === form || canonical === form;
			typed[at] = Math.max(typed[at] ?? 0, whole ? 1 : form.length / plain.length);
			found = true;
			continue;
		}
		const next = key.words[at + 1]?.plain;
		if (next !== undefined && form.length > plain.length && form.startsWith(plain) && (plain + next).startsWith(form)) {
			typed[at] = 1;
			typed[at + 1] = 1;
			found = true;
		}
	}
	return found;
}
