import { comparedNames } from './compared-names.ts';
import { type ExpandedWord, expandWords } from './expand-words.ts';
import { askedGenus } from './genus.ts';
import type { Hit } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { type SearchKey, signsOf } from './name-keys.ts';
import { compoundNames, contentNames, exactNames, prefixNames, signNames, wordsInNames } from './name-tiers.ts';
import { type NamesInQuery, namesInQuery } from './names-in-query.ts';
import { hasCompounds, type NotesLanguage } from './notes-language.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { contradicts, isNegator, saidIn } from './polarity.ts';
import type { Query } from './query.ts';
import { isStopWord } from './stop-words.ts';
import type { TextIndex } from './text-index.ts';
import type { TextMatch, TextMatcher } from './text-tier.ts';
import { correctWords, misspeltNames } from './typo-tier.ts';
import { type SearchWord, searchWordsOf, unitsOf, wordOf } from './words.ts';

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
/** The least share of the query's rarity that stands together in one phrase and the subject of its term, and the same for more words than a few. */
const TOGETHER = 0.55;
const TOGETHER_OF_MANY = 0.35;
const FEW_WORDS = 3;
/** With this many hits from the stricter tiers, the later tiers are skipped: nobody reads that far. */
const MIN_NAMES_TO_STOP = 100;
/** A name that is only part of the query fits worse than a name that is all of it. */
const PARTIAL_NAME = 0.35;
/** A name that is the query but for small words. */
const WITHOUT_SMALL_WORDS = 0.4;
/** How much less a term fits that is something else than what the query asks for. */
const OTHER_GENUS = 0.12;
/** The factor for a term that only mentions what the query is not about. */
const NO_SIBLING = 0.4;
/** The quality of the first of the names that stand in a query. */
const NAMED = 0.25;
/** The quality of the names in a query falls by one part of this from name to name. */
const PLACES = 100;
/** The most hits that the text tiers keep, those of the greatest weight: nobody reads further. */
const MAX_IN_TEXTS = 150;
/** Shorter words are not corrected in texts: too many other words are one edit away. */
const MIN_CORRECTED_LENGTH = 5;

/**
 * Searches tier by tier, the strictest first. A later tier adds only terms that no earlier tier found. Typos, and matches of some
 * words, count only where nothing stricter was found.
 */
export function findTerms(query: Query, indexes: Indexes): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	const take = (found: ReadonlyMap<number, Hit>): void => {
		for (const [term, hit] of found) if (!hits.has(term)) hits.set(term, hit);
	};
	const named = namesInQuery(query, indexes.names);
	for (const step of strictSteps(query, named, indexes)) {
		take(step());
		if (hits.size >= MIN_NAMES_TO_STOP) return hits;
	}
	if (hits.size === 0 && hasCompounds(query.language)) take(compoundNames(indexes.names, query.content));
	if (hits.size > 0) {
		take(inAllTexts(query, named, indexes));
		return hits;
	}
	for (const step of looseSteps(query, named, indexes)) {
		take(step());
		if (hits.size > 0) return hits;
	}
	return hits;
}

/** A way to find terms. */
type Step = () => ReadonlyMap<number, Hit>;

/** What the query names, the surest first. */
function strictSteps(query: Query, named: NamesInQuery, { names }: Indexes): readonly Step[] {
	const { words, content } = query;
	const signs = [() => signNames(names, signsOf(query.text))];
	if (words.length === 0) return isOnlyNames(named) ? [...signs, () => namedTerms(named)] : signs;
	const whole = [...signs, () => exactNames(names, words)];
	const wordsOfNames = (): ReadonlyMap<number, Hit> => agreeing(wordsInNames(names, formsOf(query)), query);
	// What the query negates is not its name.
	if (isNegation(query)) return [...whole, () => prefixNames(names, words), wordsOfNames];
	return [
		...whole,
		() => weighed(contentNames(names, query), WITHOUT_SMALL_WORDS),
		() => (isOnlyNames(named) && (named.joined || named.named.length === 1) ? namedTerms(named) : comparedTerms(query, names)),
		() => weighed(exactNames(names, content), PARTIAL_NAME),
		() => prefixNames(names, words),
		() => weighed(prefixNames(names, content), PARTIAL_NAME),
		wordsOfNames,
	];
}

/** What may be meant where no name was found. The first step with a hit is the last. */
function looseSteps(query: Query, named: NamesInQuery, indexes: Indexes): readonly Step[] {
	const { names } = indexes;
	const { words, content } = query;
	if (words.length === 0) return [];
	const inSomeTexts = [() => correctedInTexts(indexes, query), () => inTexts(indexes, query, content, 'some')];
	const inTextsToo = (): ReadonlyMap<number, Hit> => inAllTexts(query, named, indexes);
	if (isNegation(query)) return [() => otherThanNamed(query, indexes), inTextsToo, ...inSomeTexts];
	const misspelt = (): ReadonlyMap<number, Hit> => new Map([...misspeltNames(names, content), ...misspeltNames(names, words)]);
	// An unknown word may share its stem with known ones (“observeability”, “observe”). A name that it nearly spells then comes first.
	const known = content.every((word) => isKnown(word, indexes));
	return [...(known ? [inTextsToo, misspelt] : [misspelt, inTextsToo]), ...inSomeTexts];
}

/** The terms whose texts have all of the words, behind those that the query names. */
function inAllTexts(query: Query, named: NamesInQuery, indexes: Indexes): ReadonlyMap<number, Hit> {
	if (query.words.length === 0) return new Map();
	const found = inTexts(indexes, query, query.content, 'text');
	return isOnlyNames(named) && !isNegation(query) ? new Map([...namedTerms(named), ...found]) : found;
}

function isOnlyNames({ named, rest }: NamesInQuery): boolean {
	return named.length > 0 && rest.length === 0;
}

function isNegation({ said }: Query): boolean {
	return said.some(({ negated }) => negated);
}

function weighed(hits: ReadonlyMap<number, Hit>, factor: number): ReadonlyMap<number, Hit> {
	return new Map([...hits].map(([term, hit]) => [term, { ...hit, quality: hit.quality * factor }]));
}

/** The forms of each word of the query that a name may have. */
function formsOf({ content, said }: Query): readonly (readonly string[])[] {
	const bases = new Map(
		said.flatMap(({ word, negated, base }) => (negated && base !== undefined ? [[word.start, base.plain] as const] : [])),
	);
	return content
		.filter((word) => !isNegator(word))
		.map((word) => [word.plain, word.canonical, ...(bases.has(word.start) ? [bases.get(word.start) ?? ''] : [])]);
}

/** The hits whose name does not say the opposite of the query. */
function agreeing(hits: ReadonlyMap<number, Hit>, { said }: Query): ReadonlyMap<number, Hit> {
	return new Map([...hits].filter(([, { key }]) => key === undefined || !contradicts(said, saidIn(key.text, key.words, isStopWord))));
}

/**
 * For a query that only says what it is not (“not capex”): the terms whose names share a word with it, then those whose texts mention it.
 */
function otherThanNamed(query: Query, indexes: Indexes): ReadonlyMap<number, Hit> {
	const { names } = indexes;
	const affirmed = query.content.some(
		(word) => !isNegator(word) && !query.said.some((one) => one.negated && one.word.start === word.start),
	);
	const words = query.content.filter((word) => !isNegator(word));
	const keys = [words, query.words.filter((word) => query.said.some((one) => one.negated && one.word === word))].flatMap((some) =>
		exactNames(names, some).size > 0 ? [...exactNames(names, some).keys()] : [],
	);
	if (affirmed || keys.length === 0) return new Map();
	const own = new Set(keys);
	// Of all that have the name, as none of them is the first.
	const heads = new Set(keys.flatMap((term) => headsOf(names.keys[term])));
	const isSibling = (term: number): boolean => headsOf(names.keys[term]).some((head) => heads.has(head));
	const hits = new Map<number, Hit>();
	for (const [term, hit] of inTexts(indexes, { ...query, said: [] }, words, 'some')) {
		if (!own.has(term)) hits.set(term, isSibling(term) ? hit : { ...hit, quality: hit.quality * NO_SIBLING });
	}
	names.records.forEach((_, term) => {
		if (!own.has(term) && !hits.has(term) && isSibling(term)) hits.set(term, { term, tier: 'some', quality: NO_SIBLING, key: undefined });
	});
	return hits;
}

/** The last words of the names of several words: what the term is. */
function headsOf(keys: readonly SearchKey[] = []): readonly string[] {
	return keys.flatMap(({ words }) => (words.length > 1 ? (words.at(-1)?.canonical ?? []) : []));
}

/** The terms that a query names, in its order. Of several terms with the same name, the others come last. */
function namedTerms({ named }: NamesInQuery): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	named.forEach((keys, place) => {
		keys.forEach((key, at) => {
			const quality = NAMED * (1 - (place + at * named.length) / PLACES);
			if (!hits.has(key.term)) hits.set(key.term, { term: key.term, tier: 'exact', quality: Math.max(quality, 0), key });
		});
	});
	return hits;
}

/** The same for a query whose names do not all stand whole in it. */
function comparedTerms(query: Query, names: NameIndex): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	(comparedNames(query, names) ?? []).forEach(({ terms }, place) => {
		for (const term of terms) {
			if (!hits.has(term)) hits.set(term, { term, tier: 'words', quality: 1 - place / PLACES, key: undefined });
		}
	});
	return hits;
}

/** Whether some name or text has the word, or a word with this prefix. */
function isKnown(word: SearchWord, { names, texts }: Indexes): boolean {
	if (word.unspaced) return unitsOf(word.plain).every((unit) => texts.frequency(unit) > 0);
	return texts.startingWith(word.plain, 1).length > 0 || texts.hasWord(word.canonical) || names.startingWith(word.plain).length > 0;
}

/** Terms whose names and texts have all of the words, or in the tier `some` enough of them. */
function inTexts(
	indexes: Indexes,
	{ language, said, text }: Query,
	words: readonly SearchWord[],
	tier: 'text' | 'typo' | 'some',
): ReadonlyMap<number, Hit> {
	const { names, texts, matcher, phrases, rankOf } = indexes;
	const expanded = expandWords(words, texts, names, names.records.length, language, said);
	const heavy = expanded.filter(({ light }) => !light);
	const matches =
		tier === 'some' ? matchesOfSome(expanded, matcher) : matchesOfAll(expanded, heavy.length === 0 ? expanded : heavy, matcher);
	const { heaviest, most } = heaviestOf(matches, rankOf);
	const least = leastTogether(heavy);
	const genus = expandWords(contentIn(askedGenus(text), language), texts, names, names.records.length, language);
	const alike = phrases.similar(
		expanded,
		heaviest.map((match) => match.document),
	);
	return new Map(
		heaviest.flatMap(({ document, weight }): readonly (readonly [number, Hit])[] => {
			const { best = 0, together = 0 } = alike.get(document) ?? {};
			if (together < least) return [];
			const isOther = 1 - (phrases.genusShare(genus, document) ?? 1);
			const quality = ((1 - PHRASE_WEIGHT) * (weight / most) + PHRASE_WEIGHT * best) * (1 - OTHER_GENUS * isOther);
			return [[document, { term: document, tier, quality, key: undefined }]];
		}),
	);
}

/** The words of a part of a query that say something. */
function contentIn(text: string, language: NotesLanguage): readonly SearchWord[] {
	return searchWordsOf(text, language).filter(({ plain }) => !isStopWord(plain));
}

/** The least share of a query that must stand together. Two words name one thing; of a longer question, the notes may lack some. */
function leastTogether(heavy: readonly ExpandedWord[]): number {
	if (heavy.length < 2) return 0;
	return heavy.length <= FEW_WORDS ? TOGETHER : TOGETHER_OF_MANY;
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
function correctedInTexts(indexes: Indexes, query: Query): ReadonlyMap<number, Hit> {
	const { names, texts } = indexes;
	const known = (word: SearchWord): boolean => word.unspaced || word.plain.length < MIN_CORRECTED_LENGTH || isKnown(word, indexes);
	const corrected = correctWords(query.content, known, [names.vocabulary, texts.vocabulary]);
	return corrected === undefined
		? new Map()
		: inTexts(
				indexes,
				query,
				corrected.words.map(([form]) => wordOf(form ?? '', query.language)),
				'typo',
			);
}
