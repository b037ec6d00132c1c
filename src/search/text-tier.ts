import type { SoughtWord } from './sought-words.ts';
import type { TextIndex } from './text-index.ts';

/** A document with the words that it has. */
export interface TextMatch {
	readonly document: number;
	/** Above 0: sum over the words of how rare they are and how prominent they stand. */
	readonly weight: number;
	/** From 0 to 1: the rarity of the words that are there against that of all words. */
	readonly share: number;
	/** How many of the words are there. */
	readonly count: number;
}

/** Asks texts for the words of a query. A word counts in the field that weighs most. */
export interface TextMatcher {
	/** Documents with all of the words, in no order. */
	readonly withAll: (words: readonly SoughtWord[]) => readonly TextMatch[];
	/** Documents with some of the words, in no order; only those that pass, where a filter is given. */
	readonly withSome: (words: readonly SoughtWord[], passes?: (document: number) => boolean) => readonly TextMatch[];
}

/** Asks `texts`; it may grow meanwhile. */
export function createTextMatcher<Field extends string>(texts: TextIndex<Field>, weights: Readonly<Record<Field, number>>): TextMatcher {
	// Numbered lists that are used again are several times as fast as maps, and nothing is left for the garbage collector.
	let prominence = new Float64Array(64);
	const scratch = (size: number): Float64Array => {
		if (prominence.length < size) prominence = new Float64Array(size * 2);
		return prominence;
	};

	/** Calls `visit` once for each document that has the word and passes. */
	const eachWith = (word: SoughtWord, passes: (document: number) => boolean, visit: (document: number, best: number) => void): void => {
		const best = scratch(texts.size());
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
				for (const document of havingAll(texts, field, stems)) note(document, weight);
			}
		}
		for (const document of touched) {
			visit(document, best[document] ?? 0);
			best[document] = 0;
		}
	};

	return {
		withAll: (words) => {
			let weightBy: Map<number, number> | undefined;
			for (const word of [...words].sort((a, b) => b.rarity - a.rarity)) {
				const before = weightBy;
				const next = new Map<number, number>();
				eachWith(word, before === undefined ? always : (document) => before.has(document), (document, best) =>
					next.set(document, (before?.get(document) ?? 0) + word.rarity * best),
				);
				weightBy = next;
				if (next.size === 0) break;
			}
			return Array.from(weightBy ?? [], ([document, weight]) => ({ document, weight, share: 1, count: words.length }));
		},
		withSome: (words, passes = always) => {
			const found = new Map<number, { weight: number; rarity: number; count: number }>();
			for (const word of words) {
				eachWith(word, passes, (document, best) => {
					const sums = found.get(document) ?? { weight: 0, rarity: 0, count: 0 };
					sums.weight += word.rarity * best;
					sums.rarity += word.rarity;
					sums.count += 1;
					found.set(document, sums);
				});
			}
			const all = totalRarity(words);
			return Array.from(found, ([document, { weight, rarity, count }]) => ({ document, weight, share: rarity / all, count }));
		},
	};
}

/** The rarity of all words together. */
export function totalRarity(words: readonly SoughtWord[]): number {
	return words.reduce((sum, word) => sum + word.rarity, 0);
}

function always(): boolean {
	return true;
}

function havingAll<Field extends string>(texts: TextIndex<Field>, field: Field, stems: readonly string[]): readonly number[] {
	const [first, ...rest] = stems;
	if (first === undefined) return [];
	let common = texts.having(field, first);
	for (const stem of rest) {
		if (common.length === 0) return common;
		const others = new Set(texts.having(field, stem));
		common = common.filter((document) => others.has(document));
	}
	return common;
}
