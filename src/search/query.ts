import { isStopWord } from './stop-words.ts';
import { type SearchWord, searchWordsOf } from './words.ts';

/** In UTF-16 units; longer than any name or question. It cuts what was pasted by mistake. */
const MAX_LENGTH = 200;
/** More words than anybody types. */
const MAX_WORDS = 16;
const CONTROL = /\p{Cc}+/gu;
const HIDDEN_OR_BROKEN = /[\p{Cf}\p{Cs}]/gu;

/** A parsed query. */
export interface Query {
	/** As typed, in one line and within the limit. */
	readonly text: string;
	/** All of its words. */
	readonly words: readonly SearchWord[];
	/** The words that are not stop words; all words where there are no others. */
	readonly content: readonly SearchWord[];
}

/** Parses a query. Takes any text. */
export function parseQuery(typed: string): Query {
	const text = typed
		.trimStart()
		.slice(0, MAX_LENGTH * 4)
		.replace(CONTROL, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_LENGTH)
		.replace(HIDDEN_OR_BROKEN, '')
		.trim();
	const words = searchWordsOf(text).slice(0, MAX_WORDS);
	const content = words.filter((word) => !isStopWord(word.plain));
	return { text, words, content: content.length === 0 ? words : content };
}
