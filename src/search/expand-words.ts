import { hasParticle } from './function-words.ts';
import type { NameIndex } from './name-index.ts';
import { hasCompounds, type NotesLanguage } from './notes-language.ts';
import { oppositesOf } from './opposites.ts';
import { isNegator, type Said } from './polarity.ts';
import { isLowWeightWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { stemsOf, type TextIndex } from './text-index.ts';
import { canonicalOf, type SearchWord, unitsOf, wordOf } from './words.ts';

/** What a word of the query may be found as. */
export interface Alternative {
	/** A match needs all of them. */
	readonly stems: readonly string[];
	/** How likely this is what was meant: above 0, at most 1. */
	readonly factor: number;
	/** Whether it says the opposite of the word: a text that has it must negate it, and one that is asked for what is not so, must not. */
	readonly flips?: true;
}

/** A word of the query with everything that counts as a match for it. */
export interface ExpandedWord {
	/** The word's own stem comes first. */
	readonly alternatives: readonly Alternative[];
	/** Above 0: inverse document frequency, so that a rare word counts more than one that every document has. */
	readonly rarity: number;
	/** Whether a match may lack it. */
	readonly light: boolean;
	/** Whether the query asks for what is not so. */
	readonly negated: boolean;
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
/** The weight of a pair of letters that no text has, or that stands across two words, in a run without spaces. */
const UNKNOWN_UNIT = 0.4;
/** The factor for a word that is a part of a compound, and the least length of such a part in letters. */
const PART = 0.5;
const MIN_PART_LENGTH = 4;
const MAX_COMPOUNDS = 30;

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
	language: NotesLanguage,
	said: readonly Said[] = [],
): readonly ExpandedWord[] {
	const negatedAt = new Set(said.filter(({ negated }) => negated).map(({ word }) => word.start));
	const bases = new Map(said.map(({ word, base }) => [word.start, base]));
	return words.flatMap((word, at): readonly ExpandedWord[] => {
		if (word.unspaced) return expandRun(word, texts, names, documents, language);
		const joint = [words[at - 1], word, words[at + 1]];
		const negated = negatedAt.has(word.start);
		const alternatives = [
			...alternativesOf(word, jointStems(joint, language), at === words.length - 1, texts, names, language),
			...oppositesFor(word, bases.get(word.start), negated, language),
		];
		const frequency = alternatives.find((one) => one.stems.length === 1 && texts.frequency(one.stems[0] ?? '') > 0);
		const known = frequency === undefined ? UNKNOWN_FREQUENCY : texts.frequency(frequency.stems[0] ?? '');
		const light = isLowWeightWord(word.plain) || isNegator(word);
		return [{ alternatives, rarity: (light ? LOW_WEIGHT : 1) * Math.log(1 + documents / known), light, negated }];
	});
}

/**
 * A run without spaces counts as its Chinese characters and pairs of other letters. Many pairs stand across two words, so one that no text has says little; an unknown character says as much as any. Of 105 queries in
 * `bench/search/sets` about Japanese and Chinese notes, these find 103, single letters (which FlexSearch's encoder for these scripts makes) 102, the words of `Intl.Segmenter` 101,
 * and pairs alone 100.
 */
function expandRun(
	run: SearchWord,
	texts: TextIndex<string>,
	names: NameIndex,
	documents: number,
	language: NotesLanguage,
): readonly ExpandedWord[] {
	const others = otherNames(run, names, language).map((stems) => ({ stems, factor: OTHER_NAME }));
	return unitsOf(run.plain).map((unit) => {
		const frequency = texts.frequency(unit);
		const isPair = unit.length > 1;
		const weight = (isPair && frequency === 0) || hasParticle(unit) ? UNKNOWN_UNIT : 1;
		const rarity = weight * Math.log(1 + documents / Math.max(1, frequency));
		return { alternatives: [{ stems: [unit], factor: 1 }, ...others], rarity, light: false, negated: false };
	});
}

/** What says the opposite of the word: what it is made from, or, of a word that the query negates, its opposites. */
function oppositesFor(word: SearchWord, base: Said['base'], negated: boolean, language: NotesLanguage): readonly Alternative[] {
	const found: Alternative[] = [];
	if (base !== undefined) {
		const stems = stemsOf(wordOf(base.plain, language), language);
		found.push(base.negated ? { stems, factor: OTHER_NAME, flips: true } : { stems, factor: OTHER_NAME });
	}
	if (negated && language.stem === undefined) {
		for (const stem of stemsOf(word, language).flatMap(oppositesOf)) found.push({ stems: [stem], factor: SYNONYM, flips: true });
	}
	return found;
}

function alternativesOf(
	word: SearchWord,
	joint: readonly string[],
	last: boolean,
	texts: TextIndex<string>,
	names: NameIndex,
	language: NotesLanguage,
): readonly Alternative[] {
	const stem = stemsOf(word, language)[0] ?? word.canonical;
	const found = new Map<string, Alternative>();
	const add = (stems: readonly string[], factor: number): void => {
		const key = stems.join(' ');
		if (!found.has(key)) found.set(key, { stems, factor });
	};
	add([stem], 1);
	if (texts.frequency(stem) > MAX_EXPANDED_FREQUENCY) return [...found.values()];
	for (const one of joint) if (texts.frequency(one) > 0) add([one], 1);
	for (const stems of otherNames(word, names, language)) add(stems, OTHER_NAME);
	if (word.plain.length >= (last ? MIN_LAST_PREFIX_LENGTH : MIN_PREFIX_LENGTH)) {
		const most = texts.frequency(stem) > 0 ? MAX_COMPLETIONS_OF_KNOWN : MAX_COMPLETIONS;
		for (const longer of texts.startingWith(word.plain, most)) add([longer], SAME_PREFIX);
	}
	for (const part of compoundsAndParts(word, texts, language)) add([part], PART);
	if (language.stem === undefined) for (const synonym of synonymsOf(stem)) add([synonym], SYNONYM);
	return [...found.values()];
}

/** The stems of a word run together with the word before it, and with the word after it: `elastic search` for `Elasticsearch`. */
function jointStems([before, word, behind]: readonly (SearchWord | undefined)[], language: NotesLanguage): readonly string[] {
	const pairs = [
		before === undefined ? undefined : before.plain + (word?.plain ?? ''),
		behind === undefined ? undefined : (word?.plain ?? '') + behind.plain,
	];
	return pairs.filter((pair) => pair !== undefined).flatMap((pair) => stemsOf(wordOf(pair, language), language));
}

/** A word that names more terms than this is not expanded to their other names. */
const MAX_NAMED = 8;

/** The stems of all names of the terms that a word names. */
function otherNames(word: SearchWord, names: NameIndex, language: NotesLanguage): readonly (readonly string[])[] {
	const named = names.exactKeys(word.plain).filter((key) => key.source !== 'initials');
	if (named.length > MAX_NAMED) return [];
	const keys = named.flatMap((key) => names.keys[key.term] ?? []).filter((key) => key.source !== 'initials');
	return keys.map((key) => key.words.flatMap((one) => stemsOf(one, language)));
}

/** The stems of the compounds of a word, and of the words that it is made from. */
function compoundsAndParts(word: SearchWord, texts: TextIndex<string>, language: NotesLanguage): readonly string[] {
	if (!hasCompounds(language) || word.canonical.length < MIN_PART_LENGTH) return [];
	return [...texts.containing(word.canonical, MAX_COMPOUNDS), ...partsOf(word, texts, language)];
}

/** The stems of the known words that an unknown compound ends with and begins with, the longest of each. */
function partsOf({ plain: compound, canonical }: SearchWord, texts: TextIndex<string>, language: NotesLanguage): readonly string[] {
	if (texts.frequency(canonical) > 0) return [];
	const lengths = Array.from({ length: Math.max(0, compound.length - MIN_PART_LENGTH) }, (_, at) => compound.length - 1 - at);
	const known = (parts: readonly string[]): readonly string[] =>
		parts
			.filter((part) => part.length >= MIN_PART_LENGTH)
			.map((part) => canonicalOf(part, language))
			.filter((part) => texts.frequency(part) > 0)
			.slice(0, 1);
	return [...known(lengths.map((length) => compound.slice(-length))), ...known(lengths.map((length) => compound.slice(0, length)))];
}
