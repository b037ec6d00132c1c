/** What the search knows of a term before anything else is loaded: its names and where they lead. */
export interface NameRecord {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly expansion: string | null;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** Where the term stands: in the browser without origin and base path, in `terms.json` absolute. */
	readonly url: string;
	/** How many lines of the notes speak of it. */
	readonly mentions: number;
}

/** What is said of a term: the bulk, loaded after the names. */
export interface TextRecord {
	/** The id of a {@link NameRecord}. */
	readonly id: string;
	/** Paragraphs with an empty line between them. */
	readonly definition: string | null;
	/** What people type who do not remember the name. */
	readonly keywords: readonly string[];
	/** The lines of the notes about it. */
	readonly notes: readonly string[];
	/** Other lines of the notes that name it. */
	readonly mentions: readonly string[];
}

/** A section of a page. */
export interface SectionRecord {
	readonly title: string;
	/** The title of the page that it is on. */
	readonly page: string;
	/** With its fragment; without origin and base path. */
	readonly url: string;
	/** Its lines, as text. */
	readonly text: string;
}

/** A {@link NameRecord} without its address and what is empty. */
export interface ShortName {
	readonly id: string;
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly expansion?: string;
	readonly kind?: string;
	readonly topic?: string;
	readonly mentions?: number;
}

/** `api/search/names.json`. */
export interface NamesFile {
	readonly version: 1;
	/** Every term's address, with `{id}` for its id. */
	readonly address: string;
	readonly terms: readonly ShortName[];
}

/** `api/search/texts.json`. */
export interface TextsFile {
	readonly version: 1;
	readonly terms: readonly TextRecord[];
	readonly sections: readonly SectionRecord[];
}

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
