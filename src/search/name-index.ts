import { Index } from 'flexsearch';
import type { NameRecord } from '../schemas/search-json.ts';
import { keysOf, lookupWords, type SearchKey } from './name-keys.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';
import { wordsFrom } from './words-from.ts';

/** Finds terms by the beginnings of the words in their names, and by their spelling. */
export interface NameIndex {
	readonly add: (record: NameRecord) => void;
	/** In the order of adding. */
	readonly records: readonly NameRecord[];
	/** The keys of each term, in the same order. */
	readonly keys: readonly (readonly SearchKey[])[];
	/** All terms with a word, or words run together, that begin so. */
	readonly startingWith: (beginning: string) => readonly number[];
	/** All names, their words run together. */
	readonly spellings: SpellingIndex;
	/** The keys that are exactly this, folded and run together. */
	readonly keysBeing: (plain: string) => readonly SearchKey[];
	/** The keys whose canonical spelling is this; initials have none. */
	readonly variantsOf: (canonical: string) => readonly SearchKey[];
	/** The keys behind a text of {@link spellings}. */
	readonly keysSpelled: (number: number) => readonly SearchKey[];
	/** All distinct words of all names. */
	readonly vocabulary: SpellingIndex;
}

/** What FlexSearch takes instead of text: the words that {@link lookupWords} made, with a line break between them. */
const WORD_BREAK = '\n';
/** Past this no two names differ that people type. */
const MAX_WORD_LENGTH = 40;
/** Beginnings of up to so many letters are held as they are; longer ones lead to few words, which a sorted list finds. */
const SHORT = 3;

/**
 * An empty index. FlexSearch holds the words and their short beginnings; order is ours. Holding every beginning took 300 MiB at 10,000
 * terms, a tenth of it without.
 */
export function createNameIndex(): NameIndex {
	const settings = { resolution: 1, encode: (text: string) => text.split(WORD_BREAK), cache: false } as const;
	const whole = new Index({ ...settings, tokenize: 'strict' });
	const short = new Index({ ...settings, tokenize: 'forward' });
	const all = new Set<string>();
	let sorted: readonly string[] | undefined;
	const byPlain = new Map<string, SearchKey[]>();
	const byCanonical = new Map<string, SearchKey[]>();
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
		keysBeing: (plain) => byPlain.get(plain) ?? [],
		variantsOf: (canonical) => byCanonical.get(canonical) ?? [],
		keysSpelled: (number) => spelled[number] ?? [],
		add: (record) => {
			const own = keysOf(record, records.length);
			const words = new Set(own.flatMap(lookupWords).map((word) => word.slice(0, MAX_WORD_LENGTH)));
			for (const key of own) {
				put(byPlain, key.plain, key);
				if (key.source === 'initials') continue;
				put(byCanonical, key.canonical, key);
				const number = spellings.add(key.plain);
				const known = spelled[number] ?? [];
				known.push(key);
				spelled[number] = known;
				for (const word of key.words) vocabulary.add(word.plain);
			}
			if (words.size > 0) {
				whole.add(records.length, [...words].join(WORD_BREAK));
				short.add(records.length, [...new Set([...words].map((word) => word.slice(0, SHORT)))].join(WORD_BREAK));
			}
			for (const word of words) all.add(word);
			sorted = undefined;
			records.push(record);
			keys.push(own);
		},
		startingWith: (beginning) => {
			if (beginning === '') return [];
			const limit = records.length;
			if (beginning.length <= SHORT) return short.search(beginning, { limit }) as number[];
			sorted ??= [...all].sort();
			const words = wordsFrom(sorted, beginning.slice(0, MAX_WORD_LENGTH), limit);
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
