/** The names of a term and the address of its page: what the search loads first. */
export interface NameRecord {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly expansion: string | null;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** The address of the term page: absolute in `terms.json`, without origin and base path in the browser. */
	readonly url: string;
	/** How many lines of the notes are about it or mention it. */
	readonly mentions: number;
}

/** The texts about a term, which the search loads after the names. */
export interface TextRecord {
	/** The id of a {@link NameRecord}. */
	readonly id: string;
	/** Paragraphs, separated by empty lines. */
	readonly definition: string | null;
	/** What people type if they do not remember the name. */
	readonly keywords: readonly string[];
	/** The lines of the notes about it. */
	readonly notes: readonly string[];
	/** Other lines of the notes that mention it. */
	readonly mentions: readonly string[];
}

/** A section of a page. */
export interface SectionRecord {
	readonly title: string;
	/** The title of its page. */
	readonly page: string;
	/** With the fragment, without origin and base path. */
	readonly url: string;
	/** Its lines as plain text. */
	readonly text: string;
}

/** A {@link NameRecord} without its address and without empty fields. */
export interface ShortName {
	readonly id: string;
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly expansion?: string;
	readonly kind?: string;
	readonly topic?: string;
	readonly mentions?: number;
}

/** The content of `api/search/names.json`. */
export interface NamesFile {
	readonly version: 1;
	/** The template of the terms' addresses, with `{id}` for the id. */
	readonly address: string;
	readonly terms: readonly ShortName[];
}

/** The content of `api/search/texts.json`. */
export interface TextsFile {
	readonly version: 1;
	readonly terms: readonly TextRecord[];
	readonly sections: readonly SectionRecord[];
}

/** The placeholder for the id in {@link NamesFile.address}. */
const ID = '{id}';

/**
 * The records as `names.json` holds them: without empty fields, and with one template for all addresses.
 *
 * @param addressOf returns the address of a term; it must contain the id unchanged
 */
export function namesFileOf(records: readonly NameRecord[], addressOf: (id: string) => string): NamesFile {
	const terms = records.map(
		({ id, name, aliases, expansion, kind, topic, mentions }): ShortName => ({
			id,
			name,
			...(aliases.length > 0 && { aliases }),
			...(expansion !== null && { expansion }),
			...(kind !== null && { kind }),
			...(topic !== null && { topic }),
			...(mentions > 0 && { mentions }),
		}),
	);
	return { version: 1, address: addressOf(ID), terms };
}

/** The records of `names.json`. */
export function nameRecordsOf({ address, terms }: NamesFile): readonly NameRecord[] {
	return terms.map(({ id, name, aliases = [], expansion = null, kind = null, topic = null, mentions = 0 }) => ({
		id,
		name,
		aliases,
		expansion,
		kind,
		topic,
		url: address.replace(ID, () => encodeURIComponent(id)),
		mentions,
	}));
}
