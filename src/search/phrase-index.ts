import type { ExpandedWord } from './expand-words.ts';
import type { NotesLanguage } from './notes-language.ts';
import { saidIn } from './polarity.ts';
import { isLowWeightWord, isStopWord } from './stop-words.ts';
import { stemsOf } from './text-index.ts';
import { totalRarity } from './text-tier.ts';
import { searchWordsOf, wordOf } from './words.ts';

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
	/** What the phrase says of each stem: {@link AFFIRMED}, {@link NEGATED}, or both. */
	readonly said: readonly number[];
}

const AFFIRMED = 1;
const NEGATED = 2;
/** The factor for a phrase that says the opposite of what was asked. */
const CONTRADICTION = 0.4;

/** An empty index. */
export function createPhraseIndex(language: NotesLanguage): PhraseIndex {
	const numbers = new Map<string, number>();
	const phrases = new Map<number, Phrase[]>();
	const numberOf = (stem: string): number => {
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		return number;
	};
	return {
		add: (term, text) => {
			const words = searchWordsOf(text, language);
			const telling = words.filter((word) => !isStopWord(word.plain) && !isLowWeightWord(word.plain));
			if (telling.length === 0) return;
			const stems = new Map<number, number>();
			const say = (stem: string, negated: boolean): void => {
				const number = numberOf(stem);
				stems.set(number, (stems.get(number) ?? 0) | (negated ? NEGATED : AFFIRMED));
			};
			for (const { word, negated, base } of saidIn(text, words, isStopWord)) {
				for (const stem of stemsOf(word, language)) say(stem, negated);
				if (base !== undefined) for (const stem of stemsOf(wordOf(base.plain, language), language)) say(stem, base.negated !== negated);
			}
			const length = new Set(telling.flatMap((word) => (word.unspaced ? stemsOf(word, language) : [word.canonical]))).size;
			const own = phrases.get(term) ?? [];
			own.push({ stems: [...stems.keys()], said: [...stems.values()], length });
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

/** A word of the query that a stem may match. */
interface Wanted {
	readonly word: number;
	readonly factor: number;
	/** What the phrase must say of the stem. */
	readonly says: number;
}

/** The words of the query as numbers of stems, ready to be compared with phrases. */
interface WantedWords {
	readonly rarities: readonly number[];
	/** By stem: the words of the query that it alone matches. A sparse list. */
	readonly single: readonly (readonly Wanted[] | undefined)[];
	/** By stem: 1 where {@link single} has an item. A byte array is several times as fast as a map. */
	readonly isSingle: Uint8Array;
	/** The alternatives that take several stems. */
	readonly several: readonly { readonly word: number; readonly stems: readonly number[]; readonly factor: number }[];
}

function wantedWords(words: readonly ExpandedWord[], numbers: ReadonlyMap<string, number>): WantedWords {
	const single: (Wanted[] | undefined)[] = [];
	const isSingle = new Uint8Array(numbers.size);
	const several: { readonly word: number; readonly stems: readonly number[]; readonly factor: number }[] = [];
	words.forEach(({ alternatives, negated }, word) => {
		for (const { stems, factor, flips } of alternatives) {
			const known = stems.map((stem) => numbers.get(stem) ?? -1);
			const [first = -1] = known;
			if (known.includes(-1)) continue;
			if (known.length > 1) several.push({ word, stems: known, factor });
			else {
				single[first] = [...(single[first] ?? []), { word, factor, says: (flips ?? false) === negated ? AFFIRMED : NEGATED }];
				isSingle[first] = 1;
			}
		}
	});
	return { rarities: words.map((word) => word.rarity), single, isSingle, several };
}

/** The total rarity of the words that the phrase has, reduced for each other word in it. */
function likeness(phrase: Phrase, wanted: WantedWords, best: Float64Array): number {
	best.fill(0);
	let contradicts = false;
	for (let at = 0; at < phrase.stems.length; at++) {
		const stem = phrase.stems[at] ?? 0;
		if (wanted.isSingle[stem] === 0) continue;
		for (const { word, factor, says } of wanted.single[stem] ?? NONE) {
			const agrees = ((phrase.said[at] ?? 0) & says) !== 0;
			best[word] = Math.max(best[word] ?? 0, agrees ? factor : 0);
			if (!agrees) contradicts = true;
		}
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
	const brief = Math.min(1, count / phrase.length) ** BREVITY_EXPONENT;
	return count === 0 ? 0 : sum * brief * (contradicts ? CONTRADICTION : 1);
}
