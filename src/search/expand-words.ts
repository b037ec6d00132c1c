import type { NameIndex } from './name-index.ts';
import { isLowWeightWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { stemOf, type TextIndex } from './text-index.ts';
import { type SearchWord, wordOf } from './words.ts';

/** What a word of the query may be found as. */
export interface Alternative {
	/** A match needs all of them. */
	readonly stems: readonly string[];
	/** How likely this is what was meant: above 0, at most 1. */
	readonly factor: number;
}

/** A word of the query with everything that counts as a match for it. */
export interface ExpandedWord {
	/** The word's own stem comes first. */
	readonly alternatives: readonly Alternative[];
	/** Above 0: inverse document frequency, so that a rare word counts more than one that every document has. */
	readonly rarity: number;
}

const SAME_PREFIX = 0.6;
const OTHER_NAME = 0.8;
const SYNONYM = 0.5;
/** Shorter prefixes match too many words. */
const MIN_PREFIX_LENGTH = 4;
const MIN_LAST_PREFIX_LENGTH = 2;
/** The most words with its prefix that an unknown word, which may still be being typed, is completed to. */
const MAX_COMPLETIONS = 40;
const MAX_COMPLETIONS_OF_KNOWN = 8;
/** A word that more documents have is not expanded: it has more than enough matches of its own. */
const MAX_EXPANDED_FREQUENCY = 200;
/** The factor for a low-weight word. */
const LOW_WEIGHT = 0.4;
/** An unknown stem counts as much as a stem that a single document has. */
const UNKNOWN_FREQUENCY = 1;

/**
 * Expands each word of a query to its stem, the words with its prefix, its synonyms, and the other names of the terms that it names
 * (k8s, Kubernetes).
 *
 * @param documents the number of documents in `texts`
 */
export function expandWords(
	words: readonly SearchWord[],
	texts: TextIndex<string>,
	names: NameIndex,
	documents: number,
): readonly ExpandedWord[] {
	return words.map((word, at) => {
		const joint = [words[at - 1], word, words[at + 1]];
		const alternatives = alternativesOf(word, jointStems(joint), at === words.length - 1, texts, names);
		const frequency = alternatives.find((one) => one.stems.length === 1 && texts.frequency(one.stems[0] ?? '') > 0);
		const known = frequency === undefined ? UNKNOWN_FREQUENCY : texts.frequency(frequency.stems[0] ?? '');
		const weight = isLowWeightWord(word.plain) ? LOW_WEIGHT : 1;
		return { alternatives, rarity: weight * Math.log(1 + documents / known) };
	});
}

function alternativesOf(
	word: SearchWord,
	joint: readonly string[],
	last: boolean,
	texts: TextIndex<string>,
	names: NameIndex,
): readonly Alternative[] {
	const stem = stemOf(word.canonical);
	const found = new Map<string, Alternative>();
	const add = (stems: readonly string[], factor: number): void => {
		const key = stems.join(' ');
		if (!found.has(key)) found.set(key, { stems, factor });
	};
	add([stem], 1);
	if (texts.frequency(stem) > MAX_EXPANDED_FREQUENCY) return [...found.values()];
	for (const one of joint) if (texts.frequency(one) > 0) add([one], 1);
	for (const stems of otherNames(word, names)) add(stems, OTHER_NAME);
	if (word.plain.length >= (last ? MIN_LAST_PREFIX_LENGTH : MIN_PREFIX_LENGTH)) {
		const most = texts.frequency(stem) > 0 ? MAX_COMPLETIONS_OF_KNOWN : MAX_COMPLETIONS;
		for (const longer of texts.startingWith(word.plain, most)) add([longer], SAME_PREFIX);
	}
	for (const synonym of synonymsOf(stem)) add([synonym], SYNONYM);
	return [...found.values()];
}

/** The stems of a word run together with the word before it, and with the word after it: `elastic search` for `Elasticsearch`. */
function jointStems([before, word, behind]: readonly (SearchWord | undefined)[]): readonly string[] {
	const pairs = [
		before === undefined ? undefined : before.plain + (word?.plain ?? ''),
		behind === undefined ? undefined : (word?.plain ?? '') + behind.plain,
	];
	return pairs.filter((pair) => pair !== undefined).map((pair) => stemOf(wordOf(pair).canonical));
}

/** A word that names more terms than this is not expanded to their other names. */
const MAX_NAMED = 8;

/** The stems of all names of the terms that a word names. */
function otherNames(word: SearchWord, names: NameIndex): readonly (readonly string[])[] {
	const named = names.exactKeys(word.plain).filter((key) => key.source !== 'initials');
	if (named.length > MAX_NAMED) return [];
	const keys = named.flatMap((key) => names.keys[key.term] ?? []).filter((key) => key.source !== 'initials');
	return keys.map((key) => stemsOf(key.words));
}

function stemsOf(words: readonly SearchWord[]): readonly string[] {
	return words.map((word) => stemOf(word.canonical));
}
