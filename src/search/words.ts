import { fold } from '../language/fold.ts';
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
}

/** Letters, digits and their marks. A leading dot (`.NET`) and a trailing `++` or `#` (`C++`, `C#`) are part of the word. */
const WORD =
	/(?<![\p{L}\p{N}\p{M}])\.(?=\p{L})[\p{L}\p{N}\p{M}'’]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d\u2060]*(?:\+\+|(?<=(?<![\p{L}\p{N}\p{M}])(?:\p{L}\p{M}*){1,2})#(?![\p{L}\p{N}]))?/gu;
const CAMEL_CASE_BREAK = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const SIGNS = /^\.|[+#]+$/gu;
const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /['’](?:s$)?/gu;

/** The words of a text, in order. Hyphens, slashes, dots and underscores separate words. */
export function searchWordsOf(text: string): readonly SearchWord[] {
	return Array.from(text.matchAll(WORD), (match) => {
		const written = fold(match[0]).replace(POSSESSIVE, '');
		const plain = spellSigns(written);
		const letters = Array.from(written.replace(SIGNS, '')).length;
		return { plain, canonical: canonicalWord(plain), letters, start: match.index, end: match.index + match[0].length };
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
export function compoundsOf(text: string, words: readonly SearchWord[]): readonly SearchWord[] {
	return words.flatMap((word, at): readonly SearchWord[] => {
		const next = words[at + 1];
		const hyphened = next !== undefined && HYPHEN.test(text.slice(word.end, next.start)) ? [wordOf(word.plain + next.plain)] : [];
		return [...hyphened, ...camelCaseParts(text.slice(word.start, word.end)).map(wordOf)];
	});
}

/** The word that has these folded letters. */
export function wordOf(plain: string): SearchWord {
	return { plain, canonical: canonicalWord(plain), letters: Array.from(plain).length, start: 0, end: plain.length };
}
