import { type ExpandedWord, expandWords } from './expand-words.ts';
import type { Hit } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { exactNames, prefixNames, wordsInNames } from './name-tiers.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Query } from './query.ts';
import { isLowWeightWord } from './stop-words.ts';
import type { TextIndex } from './text-index.ts';
import type { TextMatch, TextMatcher } from './text-tier.ts';
import { correctWords, misspeltNames } from './typo-tier.ts';
import { type SearchWord, wordOf } from './words.ts';

/** The fields of a term that are indexed. */
export type TextField = 'name' | 'keywords' | 'lead' | 'definition' | 'notes' | 'mentions' | 'kind';

/** The indexes that the tiers search. */
export interface Indexes {
	readonly names: NameIndex;
	readonly texts: TextIndex<TextField>;
	readonly matcher: TextMatcher;
	readonly phrases: PhraseIndex;
	/** The rank of a term among terms that fit equally well; 0 comes first. */
	readonly rankOf: (term: number) => number;
}

/** The share of the query's total rarity that a match of only some words must reach. */
const MIN_SHARE = 0.35;
/** The same for a match of a single word. */
const MIN_SHARE_OF_ONE = 0.6;
/** The weight of words that share a phrase, against the same words anywhere. */
const PHRASE_WEIGHT = 0.55;
/** With this many hits from the stricter tiers, the later tiers are skipped: nobody reads that far. */
const MIN_NAMES_TO_STOP = 100;
/** A name that is only part of the query fits worse than a name that is all of it. */
const PARTIAL_NAME = 0.35;
/** The most hits that the text tiers keep, those of the greatest weight: nobody reads further. */
const MAX_IN_TEXTS = 150;
/** Shorter words are not corrected in texts: too many other words are one edit away. */
const MIN_CORRECTED_LENGTH = 5;

/**
 * Searches tier by tier, the strictest first. A later tier adds only terms that no earlier tier found. Typos, and matches of some
 * words, count only where nothing stricter was found.
 */
export function findTerms(query: Query, indexes: Indexes): ReadonlyMap<number, Hit> {
	const { names } = indexes;
	const hits = new Map<number, Hit>();
	if (query.words.length === 0) return hits;
	const take = (found: ReadonlyMap<number, Hit>, factor = 1): void => {
		for (const [term, hit] of found) {
			if (!hits.has(term)) hits.set(term, factor === 1 ? hit : { ...hit, quality: hit.quality * factor });
		}
	};
	const isWhole = query.content.length === query.words.length;
	const readings = isWhole ? [query.words] : [query.words, query.content];
	for (const words of readings) take(exactNames(names, words), words === query.words ? 1 : PARTIAL_NAME);
	for (const words of readings) take(prefixNames(names, words), words === query.words ? 1 : PARTIAL_NAME);
	if (hits.size >= MIN_NAMES_TO_STOP) return hits;
	take(
		wordsInNames(
			names,
			query.content.map((word) => [word.plain, word.canonical]),
		),
	);
	if (hits.size >= MIN_NAMES_TO_STOP) return hits;
	// An unknown word may share its stem with known ones (“observeability”, “observe”). A name that it nearly spells then comes first.
	const steps: readonly (() => void)[] = [
		() => take(inTexts(indexes, query.content, 'text')),
		() => {
			for (const words of readings) take(misspeltNames(names, words));
		},
	];
	const known = query.content.every((word) => isKnown(word, indexes));
	for (const step of known ? steps : steps.toReversed()) {
		step();
		if (hits.size > 0) return hits;
	}
	take(correctedInTexts(indexes, query.content));
	if (hits.size > 0) return hits;
	take(inTexts(indexes, query.content, 'some'));
	return hits;
}

/** Whether some name or text has the word, or a word with this prefix. */
function isKnown(word: SearchWord, { names, texts }: Indexes): boolean {
	return texts.startingWith(word.plain, 1).length > 0 || texts.hasWord(word.canonical) || names.startingWith(word.plain).length > 0;
}

/** Terms whose names and texts have all of the words, or in the tier `some` enough of them. */
function inTexts(indexes: Indexes, words: readonly SearchWord[], tier: 'text' | 'typo' | 'some'): ReadonlyMap<number, Hit> {
	const { names, texts, matcher, phrases, rankOf } = indexes;
	const expanded = expandWords(words, texts, names, names.records.length);
	const heavy = expanded.filter((_, at) => !isLowWeightWord(words[at]?.plain ?? ''));
	const matches =
		tier === 'some' ? matchesOfSome(expanded, matcher) : matchesOfAll(expanded, heavy.length === 0 ? expanded : heavy, matcher);
	const { heaviest, most } = heaviestOf(matches, rankOf);
	const alike = phrases.similar(
		expanded,
		heaviest.map((match) => match.document),
	);
	return new Map(
		heaviest.map(({ document, weight }) => {
			const quality = (1 - PHRASE_WEIGHT) * (weight / most) + PHRASE_WEIGHT * (alike.get(document) ?? 0);
			return [document, { term: document, tier, quality, key: undefined }];
		}),
	);
}

/** The matches of the greatest weight, and the weight of the first. Of equal weights at the limit, the first by rank are kept. */
function heaviestOf(
	matches: readonly TextMatch[],
	rankOf: (term: number) => number,
): { readonly heaviest: readonly TextMatch[]; readonly most: number } {
	const weights = Float64Array.from(matches, (match) => match.weight).sort();
	const most = weights.at(-1) ?? 1;
	const least = weights.at(-MAX_IN_TEXTS) ?? 0;
	const enough = matches.filter((match) => match.weight >= least);
	if (enough.length <= MAX_IN_TEXTS) return { heaviest: enough, most };
	const above = enough.filter((match) => match.weight > least);
	const ranks = Int32Array.from(enough, (match) => (match.weight > least ? -1 : rankOf(match.document))).sort();
	const lastRank = ranks[MAX_IN_TEXTS - 1] ?? 0;
	const level = enough.filter((match) => match.weight === least && rankOf(match.document) <= lastRank);
	return { heaviest: [...above, ...level], most };
}

/** Documents with all the words that matter; low-weight words add to their weight. */
function matchesOfAll(expanded: readonly ExpandedWord[], heavy: readonly ExpandedWord[], matcher: TextMatcher): readonly TextMatch[] {
	const matches = matcher.withAll(heavy);
	if (heavy.length === expanded.length) return matches;
	const complete = new Set(matches.map((match) => match.document));
	return matcher.withSome(expanded, (document) => complete.has(document));
}

function matchesOfSome(expanded: readonly ExpandedWord[], matcher: TextMatcher): readonly TextMatch[] {
	return matcher.withSome(expanded).filter((match) => match.share >= (match.count > 1 ? MIN_SHARE : MIN_SHARE_OF_ONE));
}

/** Searches names and texts for the words after correcting their spelling. */
function correctedInTexts(indexes: Indexes, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const { names, texts } = indexes;
	const known = (word: SearchWord): boolean => word.plain.length < MIN_CORRECTED_LENGTH || isKnown(word, indexes);
	const corrected = correctWords(words, known, [names.vocabulary, texts.vocabulary]);
	return corrected === undefined
		? new Map()
		: inTexts(
				indexes,
				corrected.words.map(([form]) => wordOf(form ?? '')),
				'typo',
			);
}
