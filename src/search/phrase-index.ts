import type { SoughtWord } from './sought-words.ts';
import { isLowWeightWord, isStopWord } from './stop-words.ts';
import { stemOf } from './text-index.ts';
import { totalRarity } from './text-tier.ts';
import { wordsOf } from './words.ts';

/** Compares a query with single sentences and phrases: words that stand together mean more than the same words apart. */
export interface PhraseIndex {
	readonly add: (term: number, phrase: string) => void;
	/** For each of these terms with a phrase that has some of the words, how alike the best one is: above 0, at most 1. */
	readonly alike: (words: readonly SoughtWord[], terms: Iterable<number>) => ReadonlyMap<number, number>;
}

/** How much it matters that a phrase also has other words. */
const BREVITY = 0.2;
const NONE: readonly never[] = [];

/** The stems of a phrase as numbers, and how many of them say something. */
interface Phrase {
	readonly stems: readonly number[];
	readonly length: number;
}

/** No phrases yet. */
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
			const words = wordsOf(text);
			const telling = words.filter((word) => !isStopWord(word.plain) && !isLowWeightWord(word.plain));
			if (telling.length === 0) return;
			const stems = new Set(words.map((word) => numberOf(stemOf(word.canonical))));
			const length = new Set(telling.map((word) => word.canonical)).size;
			const own = phrases.get(term) ?? [];
			own.push({ stems: [...stems], length });
			phrases.set(term, own);
		},
		alike: (words, terms) => {
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

/** What the stems of a phrase may stand for, and what takes several of them. */
interface WantedWords {
	readonly rarities: readonly number[];
	/** By stem: the words of the query that it may stand for. With holes. */
	readonly single: readonly (readonly { readonly word: number; readonly factor: number }[] | undefined)[];
	/** By stem: 1 where {@link single} has something. A list of bytes answers several times as fast as a map. */
	readonly isSingle: Uint8Array;
	readonly several: readonly { readonly word: number; readonly stems: readonly number[]; readonly factor: number }[];
}

function wantedWords(words: readonly SoughtWord[], numbers: ReadonlyMap<string, number>): WantedWords {
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

/** The rarity of the words that the phrase has, less where it also has others. */
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
	return count === 0 ? 0 : sum * Math.min(1, count / phrase.length) ** BREVITY;
}
