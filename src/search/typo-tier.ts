import { type Hit, keepBest } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import type { KeySource } from './name-keys.ts';
import { wordsInNames } from './name-tiers.ts';
import type { NearText, SpellingIndex } from './spelling-index.ts';
import { allowedEdits, allowedEditsOfBeginning } from './typo.ts';
import { joined, type SearchWord } from './words.ts';

/** Added to the edits, so that the surer guess comes first where these are the same. */
const BEGINNING = 0.5;
const WORD_BY_WORD = 0.25;
const SOURCE: Readonly<Record<KeySource, number>> = { name: 0, alias: 0.1, expansion: 0.2, initials: 9 };
const OTHER_FIRST_LETTER = 0.15;
/** More edits than are ever allowed, for turning them into a quality. */
const ALL_EDITS = 8;
const MAX_CORRECTIONS = 6;

/** Terms with a name that is, or begins, within an edit or two of the query, or has all its words so. */
export function misspeltNames(index: NameIndex, words: readonly SearchWord[]): ReadonlyMap<number, Hit> {
	const hits = new Map<number, Hit>();
	const typed = joined(words, 'plain');
	const letters = words.reduce((sum, word) => sum + word.letters, 0);
	const take = (near: NearText, more: number): void => {
		const first = index.spellings.textOf(near.number)[0] === typed[0] ? 0 : OTHER_FIRST_LETTER;
		for (const key of index.keysSpelled(near.number)) {
			keepBest(hits, { term: key.term, tier: 'typo', quality: qualityOf(near.edits + more + SOURCE[key.source] + first), key });
		}
	};
	for (const near of index.spellings.near(typed, allowedEdits(letters))) take(near, 0);
	for (const near of index.spellings.nearBeginnings(typed, allowedEditsOfBeginning(letters))) take(near, BEGINNING);
	for (const [term, hit] of misspeltWords(index, words)) if (!hits.has(term)) hits.set(term, hit);
	return hits;
}

/** Words with the forms that each may stand for, and the edits that this takes in all. */
export interface Correction {
	readonly words: readonly (readonly string[])[];
	readonly edits: number;
}

/** Known words as they are, others as the nearest of the vocabularies; undefined where a word is like no other, or all are known. */
export function correct(
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
	const corrected = correct(words, (word) => index.startingWith(word.plain).length > 0, [index.vocabulary]);
	if (corrected === undefined) return new Map();
	const hits = new Map<number, Hit>();
	for (const [term, hit] of wordsInNames(index, corrected.words)) {
		hits.set(term, { ...hit, tier: 'typo', quality: qualityOf(corrected.edits + WORD_BY_WORD + (1 - hit.quality)) });
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
