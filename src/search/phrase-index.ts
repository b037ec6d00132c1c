import type { SoughtWord } from './sought-words.ts';
import { isLightWord, isStopWord } from './stop-words.ts';
import { createTextIndex, stemOf } from './text-index.ts';
import { createTextMatcher, totalRarity } from './text-tier.ts';
import { wordsOf } from './words.ts';

/** Compares a query with single sentences and phrases: words that stand together mean more than the same words apart. */
export interface PhraseIndex {
	readonly add: (term: number, phrase: string) => void;
	/** For each of these terms with a phrase that has some of the words, how alike the best one is: above 0, at most 1. */
	readonly alike: (words: readonly SoughtWord[], terms: ReadonlySet<number>) => ReadonlyMap<number, number>;
}

/** How much it matters that a phrase also has other words. */
const BREVITY = 0.2;

/** No phrases yet. */
export function createPhraseIndex(): PhraseIndex {
	const texts = createTextIndex(['phrase'] as const, false);
	const matcher = createTextMatcher(texts, { phrase: 1 });
	const termOf: number[] = [];
	const lengths: number[] = [];
	return {
		add: (term, phrase) => {
			const words = wordsOf(phrase).filter((word) => !isStopWord(word.plain) && !isLightWord(word.plain));
			const stems = new Set(words.map((word) => stemOf(word.canonical)));
			if (stems.size === 0) return;
			texts.add(termOf.length, 'phrase', phrase);
			termOf.push(term);
			lengths.push(stems.size);
		},
		alike: (words, terms) => {
			const all = totalRarity(words);
			const best = new Map<number, number>();
			for (const { document, weight, count } of matcher.withSome(words, (document) => terms.has(termOf[document] ?? -1))) {
				const likeness = (weight / all) * Math.min(1, count / (lengths[document] ?? 1)) ** BREVITY;
				const term = termOf[document] ?? -1;
				if (likeness > (best.get(term) ?? 0)) best.set(term, likeness);
			}
			return best;
		},
	};
}
