import { z } from 'zod';

/**
 * What the search loads in the browser. These schemas are the types of what is written and of what is read, and tests hold the files to
 * them; browsers do not check what was made together with their own code, so that they load the types of this file and nothing else of it.
 */

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const shortName = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		aliases: list(z.string()).optional(),
		/** Names that lead to it without being another name of it. */
		see: list(z.string()).optional(),
		expansion: z.string().optional(),
		kind: z.string().optional(),
		/** The id of the topic. */
		topic: z.string().optional(),
		/** How many lines of the notes are about it or mention it. */
		mentions: z.int().positive().optional(),
	})
	.readonly();

const text = z
	.strictObject({
		/** The id of a name. */
		id: z.string(),
		/** Paragraphs, separated by empty lines. */
		definition: z.string().nullable(),
		/** What people type if they do not remember the name. */
		keywords: list(z.string()),
		/** The lines of the notes about it. */
		notes: list(z.string()),
		/** Other lines of the notes that mention it. */
		mentions: list(z.string()),
	})
	.readonly();

const section = z
	.strictObject({
		title: z.string(),
		/** The title of its page. */
		page: z.string(),
		/** With the fragment, without origin and base path. */
		url: z.string(),
		/** Its lines as plain text. */
		text: z.string(),
	})
	.readonly();

/** The schema of `api/search/names.json`. */
export const namesFile = z
	.strictObject({
		version: z.literal(1),
		/** The language of the notes, an ISO 639 code. */
		language: z.string(),
		/** Pairs of Chinese characters: a form that people may type, and the form that the notes have. */
		variants: z.string().optional(),
		/** The template of the terms' addresses, with `{id}` for the id. */
		address: z.string(),
		terms: list(shortName),
	})
	.readonly();

/** The schema of `api/search/texts.json`. */
export const textsFile = z.strictObject({ version: z.literal(1), terms: list(text), sections: list(section) }).readonly();

/** The content of `api/search/names.json`. */
export type NamesFile = z.infer<typeof namesFile>;
/** The content of `api/search/texts.json`. */
export type TextsFile = z.infer<typeof textsFile>;
/** A {@link NameRecord} without its address and without empty fields. */
export type ShortName = NamesFile['terms'][number];
/** The texts about a term, which the search loads after the names. */
export type TextRecord = TextsFile['terms'][number];
/** A section of a page. */
export type SectionRecord = TextsFile['sections'][number];

/** The names of a term and the address of its page: what the search loads first. */
export interface NameRecord {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Names that lead to it without being another name of it. */
	readonly see: readonly string[];
	readonly expansion: string | null;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** The address of the term page: absolute in `terms.json`, without origin and base path in the browser. */
	readonly url: string;
	/** How many lines of the notes are about it or mention it. */
	readonly mentions: number;
}
