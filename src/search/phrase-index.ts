import type { ExpandedWord } from './expand-words.ts';
import { isLowWeightWord, isStopWord } from './stop-words.ts';
import { stemOf } from './text-index.ts';
import { totalRarity } from './text-tier.ts';
import { searchWordsOf } from './words.ts';

/** Compares a query with single sentences and phrases: words that stand together say more than the same words apart. */
export interface PhraseIndex {
	readonly add: (term: number, phrase: string) => void;
	/** The similarity of the best phrase of each of these terms, above 0, at most 1. Terms without any of the words are left out. */
	readonly similar: (words: readonly ExpandedWord[], terms: Iterable<number>) => ReadonlyMap<number, number>;
}

/** How much other words in a phrase reduce its similarity. */
const BREVITY_EXPONENT = 0.2;
const NONE: readonly never[] = [];

/** The stems of a phrase as numbers. */
interface Phrase {
	readonly stems: readonly number[];
	/** How many distinct words it has, stop words and low-weight words excepted. */
	readonly length: number;
}

/** An empty index. */
export function createPhraseIndex(): PhraseIndex {
	const numbers = new Map<string, number>();
	const phrases = new Map<number, Phrase[]>();
	const numberOf = (stem: string): number => {
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		return number;
	};
	return {
		add: (term, text) => {
			const words = searchWordsOf(text);
			const telling = words.filter((word) => !isStopWord(word.plain) && !isLowWeightWord(word.plain));
			if (telling.length === 0) return;
			const stems = new Set(words.map((word) => numberOf(stemOf(word.canonical))));
			const length = new Set(telling.map((word) => word.canonical)).size;
			const own = phrases.get(term) ?? [];
			own.push({ stems: [...stems], length });
			phrases.set(term, own);
		},
		similar: (words, terms) => {
			const wanted = wantedWords(words, numbers);
			const scratch = new Float64Array(words.length);
			const all = totalRarity(words);
			const best = new Map<number, number>();
			for (const term of terms) {
				let most = 0;
				for (const phrase of phrases.get(term) ?? []) most = Math.max(most, likeness(phrase, wanted, scratch) / all);
				if (most > 0) best.set(term, most);
			}
			return best;
		},
	};
}

/** The words of the query as numbers of stems, ready to be compared with phrases. */
interface WantedWords {
	readonly rarities: readonly number[];
	/** By stem: the words of the query that it alone matches. A sparse list. */
	readonly single: readonly (readonly { readonly word: number; readonly factor: number }[] | undefined)[];
	/** By stem: 1 where {@link single} has an item. A byte array is several times as fast as a map. */
	readonly isSingle: Uint8Array;
	/** The alternatives that take several stems. */
	readonly several: readonly { readonly word: number; readonly stems: readonly number[]; readonly factor: number }[];
}

function wantedWords(words: readonly ExpandedWord[], numbers: ReadonlyMap<string, number>): WantedWords {
	const single: ({ readonly word: number; readonly factor: number }[] | undefined)[] = [];
	const isSingle = new Uint8Array(numbers.size);
	const several: { readonly word: number; readonly stems: readonly number[]; readonly factor: number }[] = [];
	words.forEach(({ alternatives }, word) => {
		for (const { stems, factor } of alternatives) {
			const known = stems.map((stem) => numbers.get(stem) ?? -1);
			const [first = -1] = known;
			if (known.includes(-1)) continue;
			if (known.length > 1) several.push({ word, stems: known, factor });
			else {
				single[first] = [...(single[first] ?? []), { word, factor }];
				isSingle[first] = 1;
			}
		}
	});
	return { rarities: words.map((word) => word.rarity), single, isSingle, several };
}

/** The total rarity of the words that the phrase has, reduced for each other word in it. */
function likeness(phrase: Phrase, wanted: WantedWords, best: Float64Array): number {
	best.fill(0);
	for (const stem of phrase.stems) {
		if (wanted.isSingle[stem] === 0) continue;
		for (const { word, factor } of wanted.single[stem] ?? NONE) best[word] = Math.max(best[word] ?? 0, factor);
	}
	for (const { word, stems, factor } of wanted.several) {
		if (factor > (best[word] ?? 0) && stems.every((stem) => phrase.stems.includes(stem))) best[word] = factor;
	}
	let sum = 0;
	let count = 0;
	for (let word = 0; word < best.length; word++) {
		const factor = best[word] ?? 0;
		if (factor === 0) continue;
		sum += factor * (wanted.rarities[word] ?? 0);
		count += 1;
	}
	return count === 0 ? 0 : sum * Math.min(1, count / phrase.length) ** BREVITY_EXPONENT;
}
