import type { NameRecord } from '../schemas/search-json.ts';
import type { NotesLanguage } from './notes-language.ts';
import { isStopWord } from './stop-words.ts';
import { camelCaseParts, joinWords, type SearchWord, searchWordsOf } from './words.ts';

/** What a key is to its term; the first is the best. */
export type KeySource = 'name' | 'alias' | 'expansion' | 'see' | 'initials';

/** One of the names of a term. */
export interface SearchKey {
	/** The number of its term, in the order of adding. */
	readonly term: number;
	readonly source: KeySource;
	/** As it is written. */
	readonly text: string;
	readonly words: readonly SearchWord[];
	/** All words run together, folded. */
	readonly plain: string;
	/** The same in canonical spelling. */
	readonly canonical: string;
	/** As it is typed, where its signs are what tells it from other names (`--help`, `&&`): in small letters, without spaces. */
	readonly signs: string | undefined;
}

/** Shorter initials are mostly something else: “GC” is not typed for Google Cloud, but “IaC” is. */
const MIN_INITIALS = 3;
/** A dot ends a sentence more often than a name. */
const SIGN_AT_EDGE = /^[^\p{L}\p{N}\p{M}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'¿¡]|[^\p{L}\p{N}\p{M}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,:;?!。、？！…]$/u;
/** An expansion may hold several: `Communications as a Service, or Containers as a Service`. */
const ALTERNATIVES = /[,;]?\s+or\s+|\s*;\s*/u;

/** All keys of a term: its name, its aliases, its long form, the names that lead to it, and the initials of those that have three words or more. */
export function keysOf(record: NameRecord, term: number, language: NotesLanguage): readonly SearchKey[] {
	const long = record.expansion === null ? [] : [...new Set([record.expansion, ...record.expansion.split(ALTERNATIVES)])];
	const named: readonly (readonly [source: KeySource, text: string])[] = [
		['name', record.name],
		...record.aliases.map((alias) => ['alias', alias] as const),
		...long.map((text) => ['expansion', text] as const),
		...record.see.map((text) => ['see', text] as const),
	];
	const keys = named.map(([source, text]) => keyOf(term, source, text, language));
	const known = new Set(keys.map((key) => key.plain));
	const initials = [...new Set(keys.filter(({ source }) => source !== 'see').flatMap(initialsOf))].filter((letters) => !known.has(letters));
	return [...keys, ...initials.map((letters) => keyOf(term, 'initials', letters, language))].filter(
		(key) => key.plain !== '' || key.signs !== undefined,
	);
}

/** All forms under which a key is looked up: each word, its camel-case parts, each pair of words run together, and all words together. */
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

function keyOf(term: number, source: KeySource, text: string, language: NotesLanguage): SearchKey {
	const words = searchWordsOf(text, language);
	return {
		term,
		source,
		text,
		words,
		plain: joinWords(words, 'plain'),
		canonical: joinWords(words, 'canonical'),
		signs: signsOf(text),
	};
}

/** The canonical words without small words, run together; empty where fewer than two are left. */
export function contentOf(words: readonly SearchWord[]): string {
	const content = words.filter((word) => !isStopWord(word.plain));
	return content.length < 2 ? '' : joinWords(content, 'canonical');
}

/** Accents of letters. Those of signs make other signs (≠, =). */
const ACCENTS_OF_LETTERS = /(?<=\p{L})[\u0300-\u036f]+/gu;

/** A text as typed, in small letters without accents and without spaces, where it begins or ends with a sign that is no bracket or quotation mark; else undefined. */
export function signsOf(text: string): string | undefined {
	const bare = text.normalize('NFKC').normalize('NFD').replace(ACCENTS_OF_LETTERS, '').normalize('NFC');
	const typed = bare.replace(/\s+/gu, '').toLowerCase();
	return SIGN_AT_EDGE.test(typed) ? typed : undefined;
}

function initialsOf(key: SearchKey): readonly string[] {
	if (key.words.length < MIN_INITIALS) return [];
	const letters = (words: readonly SearchWord[]): string => words.map((word) => Array.from(word.plain)[0] ?? '').join('');
	const content = key.words.filter((word) => !isStopWord(word.plain));
	return [letters(key.words), letters(content)].filter((text) => Array.from(text).length >= MIN_INITIALS);
}

/** Han, kana and Thai are written without spaces, so a word may begin at any letter. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function tailsOf(word: string): readonly string[] {
	if (!WITHOUT_SPACES.test(word)) return [];
	const letters = Array.from(word);
	return letters.map((_, index) => letters.slice(index).join(''));
}
