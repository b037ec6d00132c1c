import type { NameRecord, NamesFile, ShortName } from '../schemas/search-json.ts';

/** The placeholder for the id in `names.json`. */
const ID = '{id}';

/**
 * The records as `names.json` holds them: without empty fields, and with one template for all addresses.
 *
 * @param addressOf returns the address of a term; it must contain the id unchanged
 */
export function namesFileOf(
	records: readonly NameRecord[],
	addressOf: (id: string) => string,
	{ language, variants }: { readonly language: string; readonly variants: string },
): NamesFile {
	const terms = records.map(
		({ id, name, aliases, see, expansion, kind, topic, mentions }): ShortName => ({
			id,
			name,
			...(aliases.length > 0 && { aliases }),
			...(see.length > 0 && { see }),
			...(expansion !== null && { expansion }),
			...(kind !== null && { kind }),
			...(topic !== null && { topic }),
			...(mentions > 0 && { mentions }),
		}),
	);
	return { version: 1, language, ...(variants !== '' && { variants }), address: addressOf(ID), terms };
}

/** The records of `names.json`. */
export function nameRecordsOf({ address, terms }: NamesFile): readonly NameRecord[] {
	return terms.map(({ id, name, aliases = [], see = [], expansion = null, kind = null, topic = null, mentions = 0 }) => ({
		id,
		name,
		aliases,
		see,
		expansion,
		kind,
		topic,
		url: address.replace(ID, () => encodeURIComponent(id)),
		mentions,
	}));
}
