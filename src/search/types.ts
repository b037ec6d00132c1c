import type { NameRecord, SectionRecord, TextRecord } from '../schemas/search-json.ts';

/**
 * How a result was found, the strictest tier first. `exact`: the query is a name, acronym, alias or long form; `prefix`: it is the
 * prefix of one; `words`: the names have all its words; `text`: names, definition and notes have all its words; `typo`: a name, or the
 * words of the texts, within an edit or two; `some`: some of its words.
 */
export const TIERS = ['exact', 'prefix', 'words', 'text', 'typo', 'some'] as const;

/** One of {@link TIERS}. */
export type Tier = (typeof TIERS)[number];

/** A term that was found. */
export interface TermHit {
	readonly record: NameRecord;
	readonly tier: Tier;
	/** Above 0, at most 1; never greater than the score of the result before. */
	readonly score: number;
	/** The other name that matched, such as an alias; null where the name, the long form or a text matched. */
	readonly via: string | null;
}

/** A section that was found. */
export interface SectionHit {
	readonly record: SectionRecord;
	readonly tier: Tier;
	readonly score: number;
}

/** The result of a query. */
export interface Outcome {
	/** The query without control characters and outer spaces, cut at the limit. */
	readonly query: string;
	/** The best first, at most as many as were asked for. */
	readonly terms: readonly TermHit[];
	/** The number of terms found, whatever the limit. */
	readonly total: number;
	readonly sections: readonly SectionHit[];
	/** The words to highlight in results: those of the query, and what its typos were corrected to. */
	readonly words: readonly string[];
	/** Where no term was found: the terms with the most similar names, if any. */
	readonly nearest: readonly NameRecord[];
}

/** A search over terms. Records can be added while it is in use. */
export interface Search {
	readonly addName: (record: NameRecord) => void;
	/** @throws RangeError where no name with this id was added */
	readonly addText: (record: TextRecord) => void;
	readonly addSection: (record: SectionRecord) => void;
	/** Takes any query; never throws. */
	readonly find: (query: string, limit: number) => Outcome;
}

/** A part of a text, marked or not. Joined, the parts are the text. */
export interface Part {
	readonly text: string;
	readonly marked: boolean;
}
