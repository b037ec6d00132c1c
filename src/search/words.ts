import { fold } from '../language/fold.ts';
import { digitsOf, foldWord } from './fold-query.ts';
import { ENGLISH_NOTES, type NotesLanguage } from './notes-language.ts';
import { canonicalWord } from './spelling.ts';

/** A word of a text, in the forms that it is searched by. */
export interface SearchWord {
	/** Folded. */
	readonly plain: string;
	/** In canonical spelling: the same for the plural and for British and American spelling. */
	readonly canonical: string;
	/** The number of letters and digits as written. */
	readonly letters: number;
	/** UTF-16 offsets into the text; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/** Whether it is a run of letters of a script without spaces: one word or several. */
	readonly unspaced: boolean;
}

/** Scripts that are written without spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ーｰﾞﾟ`;
/**
 * Letters, digits and their marks. A leading dot (`.NET`) and a trailing `++` or `#` (`C++`, `C#`) are part of the word. A run of letters of a script without spaces
 * is a word of its own, also beside other letters (`DNSとは`).
 */
const WORD = new RegExp(
	[
		String.raw`(?<![\p{L}\p{N}\p{M}])\.(?=\p{L})[\p{L}\p{N}\p{M}'’]+`,
		String.raw`[${UNSPACED}][${UNSPACED}\p{M}]*`,
		String.raw`(?![${UNSPACED}])[\p{L}\p{N}](?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d\u2060])*(?:\+\+|(?<=(?<![\p{L}\p{N}\p{M}])(?:\p{L}\p{M}*){1,2})#(?![\p{L}\p{N}]))?`,
	].join('|'),
	'gu',
);
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const CAMEL_CASE_BREAK = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** French and Italian words that lose their vowel before another (`l’eau`, `qu’est`). Each is a word of its own. */
const ELISION = /(?<![\p{L}\p{N}])(?:(?:jus|lors|puis|quoi)?qu|[cdjlmnst]|cos|un|quell|quest|(?:de|a|da|ne|su)ll)['’](?=\p{L}{2})/giu;
const SIGNS = /^\.|[+#]+$/gu;
const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /['’](?:s$)?/gu;

/** The words of a text, in order. Hyphens, slashes, dots and underscores separate words. */
export function searchWordsOf(text: string, language: NotesLanguage = ENGLISH_NOTES): readonly SearchWord[] {
	return Array.from(text.replace(ELISION, (elided) => `${elided.slice(0, -1)} `).matchAll(WORD), (match) => {
		const written = foldWord(match[0]).replace(POSSESSIVE, '');
		const plain = language.respell(spellSigns(written));
		const letters = Array.from(written.replace(SIGNS, '')).length;
		const unspaced = isUnspaced(plain);
		const canonical = unspaced ? plain : canonicalOf(plain, language);
		return { plain, canonical, letters, start: match.index, end: match.index + match[0].length, unspaced };
	});
}

/** The canonical spelling of a folded word in a language. */
export function canonicalOf(plain: string, { stem }: NotesLanguage): string {
	const digits = digitsOf(plain);
	if (digits !== undefined) return digits;
	return stem === undefined || !/^\p{L}{3,}$/u.test(plain) ? canonicalWord(plain) : stem(plain);
}

/** Whether a folded text begins in a script without spaces. */
export function isUnspaced(text: string): boolean {
	return BEGINS_UNSPACED.test(text);
}

const HAN = /\p{Script=Han}/u;

/** What a run without spaces is found by: each Chinese character, which is a word or a part of one with a sense of its own, and the pairs of other letters. */
export function unitsOf(run: string): readonly string[] {
	const letters = Array.from(run);
	if (letters.length === 1) return letters;
	return letters.flatMap((letter, at) => {
		const next = letters[at + 1];
		if (HAN.test(letter)) return [letter];
		return next === undefined || HAN.test(next) ? [] : [letter + next];
	});
}

/** The parts of a word in camel case (`ElasticSearch`), folded; empty for any other word. */
export function camelCaseParts(text: string): readonly string[] {
	const parts = text.split(CAMEL_CASE_BREAK).map(fold);
	return parts.length > 1 ? parts : [];
}

/** The words run together, so that `elastic search`, `elastic-search` and `ElasticSearch` are the same. */
export function joinWords(words: readonly SearchWord[], form: 'plain' | 'canonical'): string {
	// “c plus plus” is how C++ is spoken.
	return words
		.map((word) => word[form])
		.join('')
		.replace('plusplus', 'pp');
}

/** Spells signs as people type them: `.NET` is dotnet, `C#` is csharp, `C++` is cpp. */
function spellSigns(word: string): string {
	return word.replace(/^\./, 'dot').replace(/\+\+$/, 'pp').replace(/#$/, 'sharp');
}

/** Further words of compounds: `multi-tenant` run together, `ElasticSearch` in its parts. */
export function compoundsOf(text: string, words: readonly SearchWord[], language: NotesLanguage): readonly SearchWord[] {
	return words.flatMap((word, at): readonly SearchWord[] => {
		const next = words[at + 1];
		const hyphened = next !== undefined && HYPHEN.test(text.slice(word.end, next.start)) ? [word.plain + next.plain] : [];
		return [...hyphened, ...camelCaseParts(text.slice(word.start, word.end))].map((part) => wordOf(part, language));
	});
}

/** The word that has these folded letters. */
export function wordOf(plain: string, language: NotesLanguage): SearchWord {
	const unspaced = isUnspaced(plain);
	const canonical = unspaced ? plain : canonicalOf(plain, language);
	return { plain, canonical, letters: Array.from(plain).length, start: 0, end: plain.length, unspaced };
}
