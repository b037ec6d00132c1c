import { isStopWord } from './stop-words.ts';
import { type SearchWord, wordsOf } from './words.ts';

/** Longer than any name or question; what is pasted by mistake ends here. In UTF-16 units. */
const MAX_LENGTH = 200;
/** More words than anybody types. */
const MAX_WORDS = 16;
const CONTROL = /\p{Cc}+/gu;
const UNSEEN_OR_BROKEN = /[\p{Cf}\p{Cs}]/gu;

/** A query as it is understood. */
export interface Query {
	/** As typed, in one line and within the limit. */
	readonly text: string;
	/** All of its words. */
	readonly words: readonly SearchWord[];
	/** Those that say what is looked for: all where there are no others. */
	readonly content: readonly SearchWord[];
}

/** Reads a query, whatever it is. */
export function parseQuery(typed: string): Query {
	const text = typed
		.trimStart()
		.slice(0, MAX_LENGTH * 4)
		.replace(CONTROL, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_LENGTH)
		.replace(UNSEEN_OR_BROKEN, '')
		.trim();
	const words = wordsOf(text).slice(0, MAX_WORDS);
	const content = words.filter((word) => !isStopWord(word.plain));
	return { text, words, content: content.length === 0 ? words : content };
}
