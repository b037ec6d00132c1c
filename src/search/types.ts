import type { NameRecord, SectionRecord, TextRecord } from '../schemas/search-json.ts';

/**
 * How a result was found, strictest first: `exact` a name, acronym, alias or long form; `prefix` a name begins so; `words` all words
 * in the names; `text` all words in names, definition and notes; `typo` the names but for an edit or two; `some` most of the words.
 */
export const TIERS = ['exact', 'prefix', 'words', 'text', 'typo', 'some'] as const;

/** One of {@link TIERS}. */
export type Tier = (typeof TIERS)[number];

/** A term that was found. */
export interface TermHit {
	readonly record: NameRecord;
	readonly tier: Tier;
	/** Above 0, at most 1; never rises from result to result. */
	readonly score: number;
	/** The alias or long form that was found, where the name alone does not show why. */
	readonly via: string | null;
}

/** A section that was found. */
export interface SectionHit {
	readonly record: SectionRecord;
	readonly tier: Tier;
	readonly score: number;
}

/** All that a query finds. */
export interface Outcome {
	/** The query as it was understood: without control characters, spaces at the edges, and whatever is past the limit. */
	readonly query: string;
	/** The best first, at most as many as were asked for. */
	readonly terms: readonly TermHit[];
	/** How many terms there are in all. */
	readonly total: number;
	readonly sections: readonly SectionHit[];
	/** The words that results have in common with the query, for highlighting: the query's own or what a typo stands for. */
	readonly words: readonly string[];
	/** Where no term was found: those whose names look most alike; there may be none. */
	readonly nearest: readonly NameRecord[];
}

/** A search over terms, which can be filled while it is in use. */
export interface Search {
	readonly addName: (record: NameRecord) => void;
	/** @throws RangeError where no name with this id was added. */
	readonly addText: (record: TextRecord) => void;
	readonly addSection: (record: SectionRecord) => void;
	/** Never throws, whatever the query. */
	readonly find: (query: string, limit: number) => Outcome;
}

/** Part of a text, to be marked or not. The parts of a text together are the text. */
export interface Part {
	readonly text: string;
	readonly marked: boolean;
}
