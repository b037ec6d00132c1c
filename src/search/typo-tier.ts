import { type Hit, keepBest } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import type { KeySource } from './name-keys.ts';
import { wordsInNames } from './name-tiers.ts';
import type { NearText, SpellingIndex } from './spelling-index.ts';
import { allowedEdits, allowedPrefixEdits } from './typo.ts';
import { joinWords, type SearchWord } from './words.ts';

/** Penalties are added to the edits, so that of equal edits the more likely guess comes first. */
const PREFIX_PENALTY = 0.5;
const WORD_BY_WORD_PENALTY = 0.25;
const SOURCE_PENALTY: Readonly<Record<KeySource, number>> = { name: 0, alias: 0.1, expansion: 0.2, see: 0.3, initials: 9 };
const FIRST_LETTER_PENALTY = 0.15;
/** Edits of quality 0: more than are ever allowed. */
const ALL_EDITS = 8;
const MAX_CORRECTIONS = 6;

/** Terms with a name, or a prefix of one, within an edit or two of the query, or with all its words within as many. */
export function misspeltNames(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	const typed = joinWords(words, 'plain');
	const letters = words.reduce((sum, word) => sum + word.letters, 0);
	const take = (near: NearText, more: number): void => {
		const first = index.spellings.textOf(near.number)[0] === typed[0] ? 0 : FIRST_LETTER_PENALTY;
		for (const key of index.keysOfSpelling(near.number)) {
			keepBest(hits, { term: key.term, tier: 'typo', quality: qualityOf(near.edits + more + SOURCE_PENALTY[key.source] + first), key });
		}
	};
	for (const near of index.spellings.near(typed, allowedEdits(letters))) take(near, 0);
	for (const near of index.spellings.nearPrefixes(typed, allowedPrefixEdits(letters))) take(near, PREFIX_PENALTY);
	for (const [term, hit] of misspeltWords(index, words)) if (!hits.has(term)) hits.set(term, hit);
	return hits;
}

/** The forms that each word may have been meant as, and the sum of the edits. */
export interface Correction {
	readonly words: readonly (readonly string[])[];
	readonly edits: number;
}

/** Corrects unknown words to the nearest ones of the vocabularies. Undefined where a word has none near, or no word needs an edit. */
export function correctWords(
	words: readonly SearchWord[],
	known: (word: SearchWord) => boolean,
	vocabularies: readonly SpellingIndex[],
): Correction | undefined {
	let edits = 0;
	const corrected: (readonly string[])[] = [];
	for (const word of words) {
		if (known(word)) {
			corrected.push([word.plain, word.canonical]);
			continue;
		}
		const nearest = nearestWords(word, vocabularies);
		if (nearest === undefined) return undefined;
		edits += nearest.edits;
		corrected.push(nearest.words);
	}
	return edits === 0 ? undefined : { words: corrected, edits };
}

function misspeltWords(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	if (words.length < 2) return new Map();
	const corrected = correctWords(words, (word) => index.startingWith(word.plain).length > 0, [index.vocabulary]);
	if (corrected === undefined) return new Map();
	const hits = new Map<number, Hit>();
	for (const [term, hit] of wordsInNames(index, corrected.words)) {
		hits.set(term, { ...hit, tier: 'typo', quality: qualityOf(corrected.edits + WORD_BY_WORD_PENALTY + (1 - hit.quality)) });
	}
	return hits;
}

function nearestWords(
	typed: SearchWord,
	vocabularies: readonly SpellingIndex[],
): { readonly words: readonly string[]; readonly edits: number } | undefined {
	const near = vocabularies.flatMap((vocabulary) =>
		vocabulary.near(typed.plain, allowedEdits(typed.letters)).map(({ number, edits }) => ({ text: vocabulary.textOf(number), edits })),
	);
	if (near.length === 0) return undefined;
	const least = Math.min(...near.map(({ edits }) => edits));
	const words = [...new Set(near.filter(({ edits }) => edits === least).map(({ text }) => text))];
	return { words: words.sort().slice(0, MAX_CORRECTIONS), edits: least };
}

function qualityOf(edits: number): number {
	return Math.max(0.01, 1 - edits / ALL_EDITS);
}
