import type { NameRecord } from '../schemas/search-json.ts';
import { isStopWord } from './stop-words.ts';
import { camelCaseParts, joined, type SearchWord, wordsOf } from './words.ts';

/** What a key is to its term; the earlier the better. */
export type KeySource = 'name' | 'alias' | 'expansion' | 'initials';

/** One of the names that a term goes by. */
export interface SearchKey {
	/** The place of its term in the order of adding. */
	readonly term: number;
	readonly source: KeySource;
	/** As it is written. */
	readonly text: string;
	readonly words: readonly SearchWord[];
	/** All words run together, folded. */
	readonly plain: string;
	/** The same in the one spelling of its variants. */
	readonly canonical: string;
}

/** Fewer make words rather than acronyms: “IaC” is typed, “GC” for Google Cloud means something else. */
const MIN_INITIALS = 3;
/** An expansion may hold several: `Communications as a Service, or Containers as a Service`. */
const ALTERNATIVES = /[,;]?\s+or\s+|\s*;\s*/u;

/** All names of a term: its own, its aliases, its long form, and the initials of those of three words or more. */
export function keysOf(record: NameRecord, term: number): readonly SearchKey[] {
	const long = record.expansion === null ? [] : [...new Set([record.expansion, ...record.expansion.split(ALTERNATIVES)])];
	const named: readonly (readonly [source: KeySource, text: string])[] = [
		['name', record.name],
		...record.aliases.map((alias) => ['alias', alias] as const),
		...long.map((text) => ['expansion', text] as const),
	];
	const keys = named.map(([source, text]) => keyOf(term, source, text));
	const known = new Set(keys.map((key) => key.plain));
	const initials = [...new Set(keys.flatMap(initialsOf))].filter((letters) => !known.has(letters));
	return [...keys, ...initials.map((letters) => keyOf(term, 'initials', letters))].filter((key) => key.plain !== '');
}

/** All forms under which the words of a key are looked up: each word, its camel-case parts, each pair run together, and the whole. */
export function lookupWords(key: SearchKey): readonly string[] {
	const found = new Set<string>();
	const add = (word: string): void => {
		if (word !== '') found.add(word);
	};
	key.words.forEach((word, index) => {
		add(word.plain);
		add(word.canonical);
		for (const part of camelCaseParts(key.text.slice(word.start, word.end))) add(part);
		for (const tail of tailsOf(word.plain)) add(tail);
		// `dotnet` and `net` both lead to `.NET`.
		if (word.plain.startsWith('dot') && key.text[word.start] === '.') add(word.plain.slice(3));
		const next = key.words[index + 1];
		if (next !== undefined) add(word.plain + next.plain);
	});
	add(key.plain);
	add(key.canonical);
	return [...found];
}

function keyOf(term: number, source: KeySource, text: string): SearchKey {
	const words = wordsOf(text);
	return { term, source, text, words, plain: joined(words, 'plain'), canonical: joined(words, 'canonical') };
}

function initialsOf(key: SearchKey): readonly string[] {
	if (key.words.length < MIN_INITIALS) return [];
	const letters = (words: readonly SearchWord[]): string => words.map((word) => Array.from(word.plain)[0] ?? '').join('');
	const content = key.words.filter((word) => !isStopWord(word.plain));
	return [letters(key.words), letters(content)].filter((text) => Array.from(text).length >= MIN_INITIALS);
}

/** Han, kana and Thai are written without spaces: a word inside begins at any letter. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function tailsOf(word: string): readonly string[] {
	if (!WITHOUT_SPACES.test(word)) return [];
	const letters = Array.from(word);
	return letters.map((_, index) => letters.slice(index).join(''));
}
