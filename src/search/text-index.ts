import { Index } from 'flexsearch';
import { stemmer } from 'stemmer';
import type { NotesLanguage } from './notes-language.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';
import { compoundsOf, type SearchWord, searchWordsOf, unitsOf } from './words.ts';
import { wordsWithPrefix } from './words-with-prefix.ts';

/** Finds numbered documents by the stems of their words, field by field. */
export interface TextIndex<Field extends string> {
	readonly fields: readonly Field[];
	/** Adds the text of a field of a document. Call it once for each field. */
	add(document: number, field: Field, text: string): void;
	/** The documents whose field has the stem. */
	having(field: Field, stem: string): readonly number[];
	/** The number of documents that have the stem, in the field where it is most frequent. */
	readonly frequency: (stem: string) => number;
	/** The stems of the words with this prefix, in alphabetical order of the words, at most `limit`. */
	readonly startingWith: (prefix: string, limit: number) => readonly string[];
	/** The stems of the longer words that have this part, in alphabetical order of the words, at most `limit`. */
	readonly containing: (part: string, limit: number) => readonly string[];
	/** One more than the highest number of a document. */
	readonly size: () => number;
	readonly hasWord: (word: string) => boolean;
	/** All distinct words, folded; empty in an index without spellings. */
	readonly vocabulary: SpellingIndex;
}

const WORD_BREAK = '\n';
/** FlexSearch stops at 100 unless told otherwise. */
const ALL = 1e9;

/** The stem of a word in canonical spelling, by Porter's algorithm. */
export function stemOf(canonical: string): string {
	return /^[a-z]{3,}$/.test(canonical) ? stemmer(canonical) : canonical;
}

/** The stems of a word of notes in a language: its own, or those of the parts of a run without spaces. */
export function stemsOf(word: SearchWord, { stem }: NotesLanguage): readonly string[] {
	if (word.unspaced) return unitsOf(word.plain);
	return [stem === undefined ? stemOf(word.canonical) : word.canonical];
}

/** An empty index over these fields. With `withSpellings`, it also fills {@link TextIndex.vocabulary}. */
export function createTextIndex<Field extends string>(
	fields: readonly Field[],
	withSpellings: boolean,
	language: NotesLanguage,
): TextIndex<Field> {
	const indexes = new Map(
		fields.map((field) => [
			field,
			new Index({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(WORD_BREAK), cache: false }),
		]),
	);
	const stems = new Set<string>();
	const stemByWord = new Map<string, string>();
	const unitsByRun = new Map<string, readonly string[]>();
	const vocabulary = createSpellingIndex();
	const frequencies = new Map<string, number>();
	let size = 0;
	let sorted: readonly string[] | undefined;
	const having = (field: Field, stem: string): readonly number[] =>
		stems.has(stem) ? ((indexes.get(field)?.search(stem, { limit: ALL }) ?? []) as number[]) : [];
	return {
		fields,
		size: () => size,
		add: (document, field, text) => {
			const words = searchWordsOf(text, language);
			if (words.length === 0) return;
			frequencies.clear();
			size = Math.max(size, document + 1);
			const found = new Set<string>();
			for (const word of [...words, ...compoundsOf(text, words, language)]) {
				if (word.unspaced) {
					const units = unitsByRun.get(word.plain) ?? stemsOf(word, language);
					unitsByRun.set(word.plain, units);
					for (const unit of units) {
						stems.add(unit);
						found.add(unit);
					}
					continue;
				}
				let stem = stemByWord.get(word.plain);
				if (stem === undefined) {
					stem = stemsOf(word, language)[0] ?? word.canonical;
					stemByWord.set(word.plain, stem);
					stems.add(stem);
					if (withSpellings) vocabulary.add(word.plain);
					sorted = undefined;
				}
				found.add(stem);
			}
			indexes.get(field)?.add(document, [...found].join(WORD_BREAK));
		},
		having,
		frequency: (stem) => {
			if (!stems.has(stem)) return 0;
			const known = frequencies.get(stem) ?? Math.max(...fields.map((field) => having(field, stem).length));
			frequencies.set(stem, known);
			return known;
		},
		startingWith: (prefix, limit) => {
			sorted ??= [...stemByWord.keys()].sort();
			return wordsWithPrefix(sorted, prefix, limit).map((word) => stemByWord.get(word) ?? word);
		},
		hasWord: (word) => stemByWord.has(word),
		containing: (part, limit) => {
			sorted ??= [...stemByWord.keys()].sort();
			const found: string[] = [];
			for (const word of sorted) {
				if (found.length === limit) break;
				if (word.length > part.length && word.includes(part)) found.push(stemByWord.get(word) ?? word);
			}
			return found;
		},
		vocabulary,
	};
}
