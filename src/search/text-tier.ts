import type { ExpandedWord } from './expand-words.ts';
import type { TextIndex } from './text-index.ts';

/** A document that has words of the query. */
export interface TextMatch {
	readonly document: number;
	/** Above 0: the sum over the words of their rarity times the weight of the field that they stand in. */
	readonly weight: number;
	/** From 0 to 1: the rarity of the words that it has, as a share of the rarity of all words. */
	readonly share: number;
	/** How many of the words it has. */
	readonly count: number;
}

/** Searches texts for the words of a query. A word counts once, in the field of the greatest weight. */
export interface TextMatcher {
	/** Documents with all of the words, in no order. */
	readonly withAll: (words: readonly ExpandedWord[]) => readonly TextMatch[];
	/** Documents with some of the words, in no order; only those that pass, where a filter is given. */
	readonly withSome: (words: readonly ExpandedWord[], passes?: (document: number) => boolean) => readonly TextMatch[];
}

/** A matcher over `texts`, which may grow while the matcher is in use. */
export function createTextMatcher<Field extends string>(texts: TextIndex<Field>, weights: Readonly<Record<Field, number>>): TextMatcher {
	// Reused typed arrays are several times as fast as maps and leave no garbage. All items are 0 between two queries.
	let lists = listsOf(64);
	const listsForAll = (): Lists => {
		if (lists.best.length < texts.size()) lists = listsOf(texts.size() * 2);
		return lists;
	};

	/** The documents whose field has every stem. */
	const havingAll = (field: Field, stems: readonly string[], { marks }: Lists): readonly number[] => {
		const [first, ...rest] = stems;
		if (first === undefined) return [];
		let common = texts.having(field, first);
		for (const stem of rest) {
			if (common.length === 0) return common;
			for (const document of common) marks[document] = 1;
			const both = texts.having(field, stem).filter((document) => marks[document] === 1);
			for (const document of common) marks[document] = 0;
			common = both;
		}
		return common;
	};

	/** Writes to `best` the greatest weight of the word in each document that has it and passes. Returns these documents. */
	const documentsWith = (word: ExpandedWord, own: Lists, passes: (document: number) => boolean): readonly number[] => {
		const { best } = own;
		const touched: number[] = [];
		const note = (document: number, weight: number): void => {
			const known = best[document] ?? 0;
			if (known >= weight || !passes(document)) return;
			if (known === 0) touched.push(document);
			best[document] = weight;
		};
		for (const { stems, factor } of word.alternatives) {
			for (const field of texts.fields) {
				const weight = weights[field] * factor;
				for (const document of havingAll(field, stems, own)) note(document, weight);
			}
		}
		return touched;
	};

	/** Adds a word to the sums of the documents that have it and pass. Returns the documents that had no word before. */
	const addWord = (word: ExpandedWord, own: Lists, passes: (document: number) => boolean): readonly number[] => {
		const { best, weight, rarity, count } = own;
		const added: number[] = [];
		for (const document of documentsWith(word, own, passes)) {
			if (count[document] === 0) added.push(document);
			weight[document] = (weight[document] ?? 0) + word.rarity * (best[document] ?? 0);
			rarity[document] = (rarity[document] ?? 0) + word.rarity;
			count[document] = (count[document] ?? 0) + 1;
			best[document] = 0;
		}
		return added;
	};

	/** The matches of at least `least` words among these documents. Resets their sums to 0. */
	const matchesOf = (documents: readonly number[], own: Lists, least: number, all: number): readonly TextMatch[] => {
		const { weight, rarity, count } = own;
		const matches: TextMatch[] = [];
		for (const document of documents) {
			const words = count[document] ?? 0;
			if (words >= least) matches.push({ document, weight: weight[document] ?? 0, share: (rarity[document] ?? 0) / all, count: words });
			weight[document] = 0;
			rarity[document] = 0;
			count[document] = 0;
		}
		return matches;
	};

	return {
		withAll: (words) => {
			const own = listsForAll();
			const rarestFirst = [...words].sort((a, b) => b.rarity - a.rarity);
			const documents = rarestFirst.flatMap((word, at) => addWord(word, own, (document) => own.count[document] === at));
			return matchesOf(documents, own, words.length, totalRarity(words));
		},
		withSome: (words, passes = always) => {
			const own = listsForAll();
			const documents = words.flatMap((word) => addWord(word, own, passes));
			return matchesOf(documents, own, 1, totalRarity(words));
		},
	};
}

/** Sums for each document, by its number. */
interface Lists {
	/** The greatest weight of the current word. */
	readonly best: Float64Array;
	readonly weight: Float64Array;
	readonly rarity: Float64Array;
	readonly count: Uint16Array;
	readonly marks: Uint8Array;
}

function listsOf(size: number): Lists {
	return {
		best: new Float64Array(size),
		weight: new Float64Array(size),
		rarity: new Float64Array(size),
		count: new Uint16Array(size),
		marks: new Uint8Array(size),
	};
}

/** The sum of the rarities of all words. */
export function totalRarity(words: readonly ExpandedWord[]): number {
	return words.reduce((sum, word) => sum + word.rarity, 0);
}

function always(): boolean {
	return true;
}
