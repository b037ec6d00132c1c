import { isCapitalised, isNameShaped, type Word } from '../../../src/language/words.ts';
import {
	AUXILIARIES,
	BASE_VERBS,
	CLAUSE_WORDS,
	DETERMINERS,
	FACETS,
	GENERIC_HEADINGS,
	INTRANSITIVE_VERBS,
	LABELS,
	LINKING_WORDS,
	MAYBE_ORDERS,
	NOUN_LIKE_THIRD_PERSON,
	NOUN_LIKE_VERBS,
	OPENING_WORDS,
	ORDERS,
	THIRD_PERSON_VERBS,
} from '../lexicon.ts';

/** The closed classes of words, each by the word list that it is from, and what the spelling of a word tells. */
const CLASSES = {
	auxiliary: AUXILIARIES,
	determiner: DETERMINERS,
	clause: CLAUSE_WORDS,
	linking: LINKING_WORDS,
	opening: OPENING_WORDS,
	label: LABELS,
	facet: FACETS,
	'generic-heading': GENERIC_HEADINGS,
	order: ORDERS,
	'maybe-order': MAYBE_ORDERS,
	'base-verb': BASE_VERBS,
	'third-person': THIRD_PERSON_VERBS,
	'noun-like-verb': NOUN_LIKE_VERBS,
	'noun-like-third-person': NOUN_LIKE_THIRD_PERSON,
	intransitive: INTRANSITIVE_VERBS,
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** What a word is by itself. */
export type Tag = keyof typeof CLASSES | 'capitalised' | 'name-shaped' | 'number';

/** A word with all that can be told of it by itself. */
export interface Token extends Word {
	readonly tags: ReadonlySet<Tag>;
}

const BY_WORD: ReadonlyMap<string, readonly Tag[]> = tagsByWord();

function tagsByWord(): ReadonlyMap<string, readonly Tag[]> {
	const byWord = new Map<string, Tag[]>();
	for (const [tag, words] of Object.entries(CLASSES)) {
		for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), tag as Tag]);
	}
	return byWord;
}

/** A word with its tags. */
export function tokenOf(word: Word): Token {
	const tags = new Set<Tag>(BY_WORD.get(word.lower) ?? []);
	if (isCapitalised(word.text)) tags.add('capitalised');
	if (isNameShaped(word.text)) tags.add('name-shaped');
	if (/^[\d.,:/%-]+$/u.test(word.text)) tags.add('number');
	return { ...word, tags };
}
