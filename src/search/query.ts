import { isFunctionWord, withoutFunctionPhrases } from './function-words.ts';
import type { NotesLanguage } from './notes-language.ts';
import { type Said, saidIn } from './polarity.ts';
import { isStopWord } from './stop-words.ts';
import { type SearchWord, searchWordsOf, wordOf } from './words.ts';

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
	/** What the query says of each word of {@link words}: that it should be so, or that it should not. */
	readonly said: readonly Said[];
	/** That of the notes. */
	readonly language: NotesLanguage;
}

/** The least letters of a phrase that is taken out of a run without spaces. */
const MIN_PHRASE = 2;

/** Parses a query about notes in a language. Takes any text. */
export function parseQuery(typed: string, language: NotesLanguage): Query {
	const text = typed
		.trimStart()
		.slice(0, MAX_LENGTH * 4)
		.replace(CONTROL, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_LENGTH)
		.replace(HIDDEN_OR_BROKEN, '')
		.trim();
	const inNotes = language.variants.size === 0 ? text : Array.from(text, (letter) => language.variants.get(letter) ?? letter).join('');
	const words = searchWordsOf(inNotes, language).slice(0, MAX_WORDS);
	const content = words.flatMap((word) => contentOf(word, language));
	const said = saidIn(inNotes, words, isStopWord);
	return { text, words, content: content.length === 0 ? words : content, said, language };
}

/** The word itself, nothing for a function word, or what is left of a run without spaces. */
function contentOf(word: SearchWord, language: NotesLanguage): readonly SearchWord[] {
	if (!word.unspaced) return isStopWord(word.plain) || isFunctionWord(word.plain, language.code) ? [] : [word];
	return withoutFunctionPhrases(word.plain, language.code, MIN_PHRASE).map(({ text }) => ({
		...wordOf(text, language),
		start: word.start,
		end: word.end,
	}));
}
