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
	/** Adds what every phrase of a term goes with: its names and what its definition begins with; and what that says that it is. */
	readonly addSubject: (term: number, text: string, genus: string) => void;
	/** The share of these words that say what the term is, from 0 to 1; undefined where its definition does not say so. */
	readonly genusShare: (words: readonly ExpandedWord[], term: number) => number | undefined;
	/** How each of these terms fits. Terms without any of the words are left out. */
	readonly similar: (words: readonly ExpandedWord[], terms: Iterable<number>) => ReadonlyMap<number, Likeness>;
}

/** How a term's phrases fit a query. */
export interface Likeness {
	/** The similarity of the best phrase: above 0, at most 1. */
	readonly best: number;
	/** From 0 to 1: the greatest share of the query's rarity that stands together in one phrase and the term's subject. */
	readonly together: number;
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
/** The factor for a word of which a phrase says the opposite: it is there, but does not count. */
const DENIED = 1e-6;

/** An empty index. */
export function createPhraseIndex(language: NotesLanguage): PhraseIndex {
	const numbers = new Map<string, number>();
	const phrases = new Map<number, Phrase[]>();
	const subjects = new Map<number, Phrase>();
	const genera = new Map<number, ReadonlySet<string>>();
	const numberOf = (stem: string): number => {
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		return number;
	};
	const phraseOf = (text: string): Phrase | undefined => {
		const words = searchWordsOf(text, language);
		const telling = words.filter((word) => !isStopWord(word.plain) && !isLowWeightWord(word.plain));
		if (telling.length === 0) return undefined;
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
		return { stems: [...stems.keys()], said: [...stems.values()], length };
	};
	return {
		add: (term, text) => {
			const phrase = phraseOf(text);
			if (phrase === undefined) return;
			const own = phrases.get(term) ?? [];
			own.push(phrase);
			phrases.set(term, own);
		},
		addSubject: (term, text, genus) => {
			const phrase = phraseOf(text);
			if (phrase !== undefined) subjects.set(term, phrase);
			if (genus !== '') genera.set(term, new Set(searchWordsOf(genus, language).flatMap((word) => stemsOf(word, language))));
		},
		genusShare: (words, term) => {
			const genus = genera.get(term);
			if (genus === undefined || words.length === 0) return undefined;
			const has = ({ alternatives }: ExpandedWord): boolean => alternatives.some(({ stems }) => stems.every((stem) => genus.has(stem)));
			return words.filter(has).length / words.length;
		},
		similar: (words, terms) => {
			const wanted = wantedWords(words, numbers);
			const scratch = new Float64Array(words.length);
			const all = totalRarity(words);
			const found = new Map<number, Likeness>();
			for (const term of terms) {
				const subject = subjects.get(term);
				if (subject !== undefined) likeness(subject, wanted, scratch);
				else scratch.fill(0);
				const known = Array.from(scratch, (factor) => factor > 0);
				let together = shareOf(known, scratch, words, all);
				let best = 0;
				for (const phrase of phrases.get(term) ?? []) {
					best = Math.max(best, likeness(phrase, wanted, scratch) / all);
					together = Math.max(together, shareOf(known, scratch, words, all));
				}
				if (best > 0 || together > 0) found.set(term, { best, together });
			}
			return found;
		},
	};
}

/** The rarity of the words that the subject knows, or that have a factor now, as a share of all. */
function shareOf(known: readonly boolean[], factors: Float64Array, words: readonly ExpandedWord[], all: number): number {
	let sum = 0;
	for (let at = 0; at < words.length; at++) if (known[at] === true || (factors[at] ?? 0) > 0) sum += words[at]?.rarity ?? 0;
	return sum / all;
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

/** Writes to `best` how well the phrase has each word. Returns whether it says the opposite of one. */
function matchSingle(phrase: Phrase, wanted: WantedWords, best: Float64Array): boolean {
	let contradicts = false;
	for (let at = 0; at < phrase.stems.length; at++) {
		const stem = phrase.stems[at] ?? 0;
		if (wanted.isSingle[stem] === 0) continue;
		for (const { word, factor, says } of wanted.single[stem] ?? NONE) {
			const agrees = ((phrase.said[at] ?? 0) & says) !== 0;
			best[word] = Math.max(best[word] ?? 0, agrees ? factor : DENIED);
			if (!agrees) contradicts = true;
		}
	}
	return contradicts;
}

/** The total rarity of the words that the phrase has, reduced for each other word in it. */
function likeness(phrase: Phrase, wanted: WantedWords, best: Float64Array): number {
	best.fill(0);
	const contradicts = matchSingle(phrase, wanted, best);
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
