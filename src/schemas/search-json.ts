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

/** Stands for the id in {@link NamesFile.address}. */
const ID = '{id}';

/**
 * The records as the file holds them: without what is empty, and with one address for all.
 *
 * @param addressOf gives a term's address, which contains the id as it is given
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

/** The records of the file. */
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
