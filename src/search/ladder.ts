import type { Hit } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { beginningNames, exactNames, wordsInNames } from './name-tiers.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Query } from './query.ts';
import { type SoughtWord, soughtWords } from './sought-words.ts';
import { isLowWeightWord } from './stop-words.ts';
import type { TextIndex } from './text-index.ts';
import type { TextMatch, TextMatcher } from './text-tier.ts';
import { correct, misspeltNames } from './typo-tier.ts';
import { type SearchWord, wordOf } from './words.ts';

/** Where a word may stand in what is said of a term. */
export type TextField = 'name' | 'keywords' | 'lead' | 'definition' | 'notes' | 'mentions' | 'kind';

/** What the ladder asks. */
export interface Indexes {
	readonly names: NameIndex;
	readonly texts: TextIndex<TextField>;
	readonly matcher: TextMatcher;
	readonly phrases: PhraseIndex;
	/** The place of a term among those that fit equally well. */
	readonly rankOf: (term: number) => number;
}

/** Where fewer than all words are found, this much of their rarity must be. */
const MIN_SHARE = 0.35;
const MIN_SHARE_OF_ONE = 0.6;
/** What words that stand together count for, against the same words anywhere. */
const TOGETHER = 0.55;
/** Where the stricter tiers give this many results, nobody reads on to what the others find. */
const ENOUGH_NAMES = 100;
/** A name that is only part of the query fits worse than one that is all of it. */
const IN_PART = 0.35;
/** Of many terms that speak of the words, only so many count: nobody reads on to the others, which weigh less. */
const MAX_IN_TEXTS = 150;
/** In prose, shorter words differ by a letter from too many others. */
const MIN_CORRECTED_LENGTH = 5;

/**
 * The ladder, strict first. A later tier counts only for terms that no earlier one has; typos, and matches of some words, only where
 * nothing stricter was found.
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
	for (const words of readings) take(exactNames(names, words), words === query.words ? 1 : IN_PART);
	for (const words of readings) take(beginningNames(names, words), words === query.words ? 1 : IN_PART);
	if (hits.size >= ENOUGH_NAMES) return hits;
	take(
		wordsInNames(
			names,
			query.content.map((word) => [word.plain, word.canonical]),
		),
	);
	if (hits.size >= ENOUGH_NAMES) return hits;
	// A word that nothing has may still share its stem with others (“observeability”, “observe”): a name that is nearly it comes first.
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

/** Whether a word, or one that begins so, stands in some name or text. */
function isKnown(word: SearchWord, { names, texts }: Indexes): boolean {
	return texts.startingWith(word.plain, 1).length > 0 || texts.hasWord(word.canonical) || names.startingWith(word.plain).length > 0;
}

/** Terms with all of the words, or with enough of them, among their names and texts. */
function inTexts(indexes: Indexes, words: readonly SearchWord[], tier: 'text' | 'typo' | 'some'): ReadonlyMap<number, Hit> {
	const { names, texts, matcher, phrases, rankOf } = indexes;
	const sought = soughtWords(words, texts, names, names.records.length);
	const heavy = sought.filter((_, at) => !isLowWeightWord(words[at]?.plain ?? ''));
	const matches = tier === 'some' ? mostOf(sought, matcher) : allOf(sought, heavy.length === 0 ? sought : heavy, matcher);
	const { heaviest, most } = heaviestOf(matches, rankOf);
	const alike = phrases.alike(
		sought,
		heaviest.map((match) => match.document),
	);
	return new Map(
		heaviest.map(({ document, weight }) => {
			const quality = (1 - TOGETHER) * (weight / most) + TOGETHER * (alike.get(document) ?? 0);
			return [document, { term: document, tier, quality, key: undefined }];
		}),
	);
}

/** The matches that weigh most, and what the first of them weighs. Where too many weigh the same, the first by rank are in. */
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

/** What has all that matters; words that matter less add to it. */
function allOf(sought: readonly SoughtWord[], heavy: readonly SoughtWord[], matcher: TextMatcher): readonly TextMatch[] {
	const matches = matcher.withAll(heavy);
	if (heavy.length === sought.length) return matches;
	const complete = new Set(matches.map((match) => match.document));
	return matcher.withSome(sought, (document) => complete.has(document));
}

function mostOf(sought: readonly SoughtWord[], matcher: TextMatcher): readonly TextMatch[] {
	return matcher.withSome(sought).filter((match) => match.share >= (match.count > 1 ? MIN_SHARE : MIN_SHARE_OF_ONE));
}

/** The words as they may have been meant, in names and texts. */
function correctedInTexts(indexes: Indexes, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const { names, texts } = indexes;
	const known = (word: SearchWord): boolean => word.plain.length < MIN_CORRECTED_LENGTH || isKnown(word, indexes);
	const corrected = correct(words, known, [names.vocabulary, texts.vocabulary]);
	return corrected === undefined
		? new Map()
		: inTexts(
				indexes,
				corrected.words.map(([form]) => wordOf(form ?? '')),
				'typo',
			);
}
