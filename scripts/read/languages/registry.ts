import type { LanguageCode } from '../facts/language.ts';
import * as all from './all.ts';
import type { Language } from './language.ts';

/** A language with its words as sets. */
export interface Lexicon {
	readonly language: Language;
	readonly articles: ReadonlySet<string>;
	readonly clause: ReadonlySet<string>;
	readonly linking: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	readonly labels: ReadonlySet<string>;
	readonly verbs: ReadonlySet<string>;
}

const LEXICONS: ReadonlyMap<LanguageCode, Lexicon> = new Map(
	Object.values(all).map((language) => [
		language.code,
		{
			language,
			articles: setOf(language.articles),
			clause: setOf(language.clause),
			linking: setOf(language.linking),
			determiners: setOf(language.determiners),
			labels: setOf(language.labels),
			verbs: setOf(language.verbs),
		},
	]),
);

/** The words of a list; `_` stands for a blank inside one. */
export function wordsIn(list: string): readonly string[] {
	return list
		.split(/\s+/u)
		.filter((word) => word !== '')
		.map((word) => word.replaceAll('_', ' '));
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(wordsIn(words));
}

/** The lexicon of a language; undefined for English, whose words stand in `lexicon.ts`, and for languages without a file. */
export function lexiconOf(code: LanguageCode): Lexicon | undefined {
	return LEXICONS.get(code);
}
