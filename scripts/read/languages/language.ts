import type { LanguageCode } from '../facts/language.ts';
import type { ProseForms } from './prose-forms.ts';

/**
 * What a language adds to the reading: closed classes of small words, and how it says what something is. A language without a file is
 * read too, by signs and shapes alone; a file only makes it better. All words in lower case, parted by blanks; `_` stands for a blank inside
 * a label or a remark.
 */
export interface Language {
	readonly code: LanguageCode;
	/** Articles, which stand before a noun and are no part of its name. */
	readonly articles: string;
	/** Articles that are written together with the noun, at the start of a word: `l'`, `ה`. */
	readonly joinedArticle?: RegExp;
	/** Words that stand in no name: pronouns, negation, forms of “be”, “have” and “can”, words that join clauses. */
	readonly clause: string;
	/** Prepositions and words that join two names: inside a name, never at its ends. */
	readonly linking: string;
	/** Words that stand before a noun and open no name: “this”, “every”, “many”. */
	readonly determiners: string;
	/** Words that notes use as signposts: “example”, “advantages”, “source”. */
	readonly labels: string;
	/** Verbs that carry a statement, of which the first one in a line parts its subject from the rest. */
	readonly verbs: string;
	/** Nouns that make a remark of a sentence about them: “the problem is …”, “the reason is …”. */
	readonly remarks?: string;
	/** What follows the subject where a sentence says what it is: “is a …”, “means …”. */
	readonly defines: RegExp;
	/** Whether each noun has a capital, so that a name of several words ends in one, and a capital alone makes no name. */
	readonly capitalNouns?: boolean;
	/** Whether it is Chinese, Japanese or Korean, in which notes leave out what others put between a name and what it is. */
	readonly isCjk?: boolean;
	/** Whether no blanks part its words, so that a blank between them is a sign. */
	readonly isUnspaced?: boolean;
	/** Whether blanks part syllables, so that a name of few words has many. */
	readonly syllabic?: boolean;
	/** Endings of a word that is the subject of no definition: cases that say where or with what, endings that point at one certain thing. */
	readonly endsNoSubject?: RegExp;
	/** What follows an acronym where a sentence spells it out, up to the long form: “stands for”. */
	readonly standsFor?: RegExp;
	/** How people ask what a thing is; the thing is the group `thing`, or `thing2` in a second form. The stop at the end is left out. */
	readonly asks?: RegExp;
	/** A verb in the form of an order or of a thing to do, at the start of a phrase. */
	readonly order?: RegExp;
	/** The front of a sentence whose form says that it defines: “Unter X versteht man …”, “X とは …”; the subject is the group `name`, or `name2` and so on in a further form. */
	readonly definition?: RegExp;
	/** Signs of a clause in a language whose words no blanks part. */
	readonly clauseSign?: RegExp;
	/** The form of a phrase that labels a side of a thing or counts things, and names nothing: “大于1”, “방법 4개”. */
	readonly labelForm?: RegExp;
	/** The end of a phrase that says what something is, as it stands below a name or behind it: a noun with a clause that describes it. */
	readonly answer?: RegExp;
	/** What an author tells himself: not to forget, to look up, to ask, to bring something. */
	readonly errand?: RegExp;
	/** One of several clauses in a row that each say what something is: “X는 … 방식”; the subject is the group `name`. In a row of them all clauses have one form. */
	readonly pairs?: readonly RegExp[];
	/** How prose says what something is, in the middle of a text. */
	readonly prose?: ProseForms;
}

/** The subject of a sentence whose form says that it defines; undefined where `text` has no such form. */
export function definedName({ definition }: Language, text: string): string | undefined {
	return Object.values(definition?.exec(text)?.groups ?? {}).find((name) => name !== undefined && name !== '');
}
