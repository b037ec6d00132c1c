import { Index } from 'flexsearch';
import { keysOf, lookupWords, type NameKey } from './name-keys.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';
import type { NameRecord } from './types.ts';

/** Finds terms by the beginnings of the words in their names, and by their spelling. */
export interface NameIndex {
	readonly add: (record: NameRecord) => void;
	/** In the order of adding. */
	readonly records: readonly NameRecord[];
	/** The keys of each term, in the same order. */
	readonly keys: readonly (readonly NameKey[])[];
	/** All terms with a word, or words run together, that begin so. */
	readonly startingWith: (beginning: string) => readonly number[];
	/** All names, their words run together. */
	readonly spellings: SpellingIndex;
	/** The keys that are exactly this, folded and run together; initials are none. */
	readonly keysBeing: (plain: string) => readonly NameKey[];
	/** The keys behind a text of {@link spellings}. */
	readonly keysSpelled: (number: number) => readonly NameKey[];
	/** All distinct words of all names. */
	readonly vocabulary: SpellingIndex;
}

/** What FlexSearch takes instead of text: the words that {@link lookupWords} made, with a line break between them. */
const WORD_BREAK = '\n';
/** Past this no two names differ that people type. */
const LONGEST_WORD = 40;

/** An empty index. FlexSearch holds every beginning of every word; order is ours. */
export function createNameIndex(): NameIndex {
	const index = new Index({ tokenize: 'forward', resolution: 1, encode: (text: string) => text.split(WORD_BREAK), cache: false });
	const records: NameRecord[] = [];
	const keys: (readonly NameKey[])[] = [];
	const spellings = createSpellingIndex();
	const spelled: NameKey[][] = [];
	const vocabulary = createSpellingIndex();
	return {
		records,
		keys,
		spellings,
		vocabulary,
		keysBeing: (plain) => spelled[spellings.numberOf(plain) ?? -1] ?? [],
		keysSpelled: (number) => spelled[number] ?? [],
		add: (record) => {
			const own = keysOf(record, records.length);
			const words = new Set(own.flatMap(lookupWords).map((word) => word.slice(0, LONGEST_WORD)));
			for (const key of own) {
				if (key.source === 'initials') continue;
				const number = spellings.add(key.plain);
				const known = spelled[number] ?? [];
				known.push(key);
				spelled[number] = known;
				for (const word of key.words) vocabulary.add(word.plain);
			}
			if (words.size > 0) index.add(records.length, [...words].join(WORD_BREAK));
			records.push(record);
			keys.push(own);
		},
		startingWith: (beginning) =>
			beginning === '' ? [] : (index.search(beginning.slice(0, LONGEST_WORD), { limit: records.length }) as number[]),
	};
}
