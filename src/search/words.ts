import { fold } from '../language/fold.ts';
import { canonicalWord } from './spelling.ts';

/** A word of a text with all that it may be found by. */
export interface SearchWord {
	/** Folded. */
	readonly plain: string;
	/** In the one spelling that its plural and its British or American form share. */
	readonly canonical: string;
	/** How many letters and digits were written. */
	readonly letters: number;
	/** UTF-16 offsets into the text; the end is exclusive. */
	readonly start: number;
	readonly end: number;
}

/** Letters, digits and their marks; a dot before (`.NET`), two plus signs or a number sign after (`C++`, `C#`) belong to the name. */
const WORD =
	/(?<![\p{L}\p{N}\p{M}])\.(?=\p{L})[\p{L}\p{N}\p{M}'’]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d\u2060]*(?:\+\+|(?<=(?<![\p{L}\p{N}\p{M}])(?:\p{L}\p{M}*){1,2})#(?![\p{L}\p{N}]))?/gu;
const CAMEL_CASE_BREAK = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const SIGNS = /^\.|[+#]+$/gu;
const HYPHEN = /^[-‐‑]$/u;
const POSSESSIVE = /['’](?:s$)?/gu;

/** The words of a text in their order. Hyphens, slashes, dots and underscores part words. */
export function wordsOf(text: string): readonly SearchWord[] {
	return Array.from(text.matchAll(WORD), (match) => {
		const written = fold(match[0]).replace(POSSESSIVE, '');
		const plain = spellSigns(written);
		const letters = Array.from(written.replace(SIGNS, '')).length;
		return { plain, canonical: canonicalWord(plain), letters, start: match.index, end: match.index + match[0].length };
	});
}

/** The parts of a word in CamelCase (`ElasticSearch`), folded; none where it is written in one. */
export function camelCaseParts(text: string): readonly string[] {
	const parts = text.split(CAMEL_CASE_BREAK).map(fold);
	return parts.length > 1 ? parts : [];
}

/** Words run together, as they may be typed: `elastic search`, `elastic-search` and `ElasticSearch` are the same. */
export function joined(words: readonly SearchWord[], form: 'plain' | 'canonical'): string {
	// “c plus plus” is C++ read out.
	return words
		.map((word) => word[form])
		.join('')
		.replace('plusplus', 'pp');
}

/** Signs that people also say: `.NET` is dotnet, `C#` is csharp, `C++` is cpp. */
function spellSigns(word: string): string {
	return word.replace(/^\./, 'dot').replace(/\+\+$/, 'pp').replace(/#$/, 'sharp');
}

/** Words that may also be written in one or in two: `multi-tenant` run together, `ElasticSearch` in its parts. */
export function compoundsOf(text: string, words: readonly SearchWord[]): readonly SearchWord[] {
	return words.flatMap((word, at): readonly SearchWord[] => {
		const next = words[at + 1];
		const hyphened = next !== undefined && HYPHEN.test(text.slice(word.end, next.start)) ? [wordOf(word.plain + next.plain)] : [];
		return [...hyphened, ...camelCaseParts(text.slice(word.start, word.end)).map(wordOf)];
	});
}

/** A word made of folded letters, as if they had been written. */
export function wordOf(plain: string): SearchWord {
	return { plain, canonical: canonicalWord(plain), letters: Array.from(plain).length, start: 0, end: plain.length };
}
