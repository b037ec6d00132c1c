import { Index } from 'flexsearch';
import type { NameRecord } from '../schemas/search-json.ts';
import { contentOf, keysOf, lookupWords, type SearchKey } from './name-keys.ts';
import type { NotesLanguage } from './notes-language.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';
import { compareRecords } from './ties.ts';
import { wordsWithPrefix } from './words-with-prefix.ts';

/** Finds terms by the prefixes of the words in their names, and by their spelling. */
export interface NameIndex {
	readonly add: (record: NameRecord) => void;
	/** In the order of adding. */
	readonly records: readonly NameRecord[];
	/** The keys of each term, in the same order. */
	readonly keys: readonly (readonly SearchKey[])[];
	/** All terms that have a word, or words run together, with this prefix. */
	readonly startingWith: (prefix: string) => readonly number[];
	/** The spelling of all names, with their words run together. */
	readonly spellings: SpellingIndex;
	/** The keys whose folded words, run together, are this text. */
	readonly exactKeys: (plain: string) => readonly SearchKey[];
	/** The keys with this canonical spelling, initials excepted. */
	readonly variantKeys: (canonical: string) => readonly SearchKey[];
	/** The keys that are told by their signs and are typed like this ({@link SearchKey.signs}). */
	readonly signKeys: (typed: string) => readonly SearchKey[];
	/** The keys whose words but for small ones are these ({@link contentOf}). */
	readonly contentKeys: (content: string) => readonly SearchKey[];
	/** The keys of a text of {@link spellings}, by its number. */
	readonly keysOfSpelling: (number: number) => readonly SearchKey[];
	/** Compares two terms that fit equally well, for `sort` ({@link compareRecords}). */
	readonly compare: (a: number, b: number) => number;
	/** All distinct words of all names. */
	readonly vocabulary: SpellingIndex;
}

/** Separates the words of {@link lookupWords} in the text that FlexSearch gets, so that it does no tokenizing of its own. */
const WORD_BREAK = '\n';
/** Longer words are cut: names that people type differ before this. */
const MAX_WORD_LENGTH = 40;
/** Prefixes up to this length are indexed. Longer ones lead to few words, which a binary search finds. */
const MAX_SHORT_PREFIX = 3;

/**
 * An empty index. FlexSearch holds the words and their short prefixes, and does not rank them. With every prefix indexed, 10,000 terms
 * took 300 MiB; this takes a tenth of it.
 */
export function createNameIndex(language: NotesLanguage): NameIndex {
	const settings = { resolution: 1, encode: (text: string) => text.split(WORD_BREAK), cache: false } as const;
	const whole = new Index({ ...settings, tokenize: 'strict' });
	const short = new Index({ ...settings, tokenize: 'forward' });
	const all = new Set<string>();
	let sorted: readonly string[] | undefined;
	const byPlain = new Map<string, SearchKey[]>();
	const byCanonical = new Map<string, SearchKey[]>();
	const byContent = new Map<string, SearchKey[]>();
	const bySigns = new Map<string, SearchKey[]>();
	const records: NameRecord[] = [];
	const keys: (readonly SearchKey[])[] = [];
	const spellings = createSpellingIndex();
	const spelled: SearchKey[][] = [];
	const vocabulary = createSpellingIndex();
	return {
		records,
		keys,
		spellings,
		vocabulary,
		compare: (a, b) => {
			const [one, other] = [records[a], records[b]];
			return one === undefined || other === undefined ? 0 : compareRecords(one, other);
		},
		exactKeys: (plain) => byPlain.get(plain) ?? [],
		variantKeys: (canonical) => byCanonical.get(canonical) ?? [],
		signKeys: (typed) => bySigns.get(typed) ?? [],
		contentKeys: (content) => (content === '' ? [] : (byContent.get(content) ?? [])),
		keysOfSpelling: (number) => spelled[number] ?? [],
		add: (record) => {
			const own = keysOf(record, records.length, language);
			const words = new Set(
				own
					.filter(({ plain }) => plain !== '')
					.flatMap(lookupWords)
					.map((word) => word.slice(0, MAX_WORD_LENGTH)),
			);
			for (const key of own) {
				if (key.signs !== undefined) put(bySigns, key.signs, key);
				if (key.plain === '') continue;
				put(byPlain, key.plain, key);
				if (key.source === 'initials') continue;
				put(byCanonical, key.canonical, key);
				put(byContent, contentOf(key.words), key);
				const number = spellings.add(key.plain);
				const known = spelled[number] ?? [];
				known.push(key);
				spelled[number] = known;
				for (const word of key.words) vocabulary.add(word.plain);
			}
			if (words.size > 0) {
				whole.add(records.length, [...words].join(WORD_BREAK));
				short.add(records.length, [...new Set([...words].map((word) => word.slice(0, MAX_SHORT_PREFIX)))].join(WORD_BREAK));
			}
			for (const word of words) all.add(word);
			sorted = undefined;
			records.push(record);
			keys.push(own);
		},
		startingWith: (prefix) => {
			if (prefix === '') return [];
			const limit = records.length;
			if (prefix.length <= MAX_SHORT_PREFIX) return short.search(prefix, { limit }) as number[];
			sorted ??= [...all].sort();
			const words = wordsWithPrefix(sorted, prefix.slice(0, MAX_WORD_LENGTH), limit);
			const found = words.map((word) => whole.search(word, { limit }) as number[]);
			return found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())];
		},
	};
}

function put(keys: Map<string, SearchKey[]>, text: string, key: SearchKey): void {
	const known = keys.get(text);
	if (known === undefined) keys.set(text, [key]);
	else known.push(key);
}
