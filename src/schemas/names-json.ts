import type { NameRecord, NamesFile, ShortName } from '../search/types.ts';

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
