import { type GlossaryFilter, isFiltering } from './filter.ts';

/** The most values of a field that are read from an address: more than there are kinds, or topics that anyone selects. */
const MAX_VALUES = 60;
/** In UTF-16 units: longer than any id or name. */
const MAX_LENGTH = 200;
/** Letters of any script, their marks, digits and hyphens. */
const ID = /^[\p{L}\p{M}\p{N}-]+$/u;

/**
 * Parses the filter of an address. Invalid values are dropped.
 *
 * @param search the query string of the address, with its question mark
 */
export function parseFilter(search: string): GlossaryFilter {
	const fields = new URLSearchParams(search);
	const query = fields.get('q') ?? '';
	return { kinds: valuesOf(fields.getAll('kind')), topics: valuesOf(fields.getAll('topic')), query: tidy(query) };
}

/** The query string for `filter`, with its question mark; '' for an empty filter. Commas stay readable: they are not encoded. */
export function filterSearch(filter: GlossaryFilter): string {
	if (!isFiltering(filter)) return '';
	const list = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');
	const query = tidy(filter.query);
	const fields = [
		...(filter.kinds.length > 0 ? [`kind=${list(filter.kinds)}`] : []),
		...(filter.topics.length > 0 ? [`topic=${list(filter.topics)}`] : []),
		// URLSearchParams takes lone surrogates, where encodeURIComponent throws.
		...(query === '' ? [] : [new URLSearchParams({ q: query }).toString()]),
	];
	return `?${fields.join('&')}`;
}

function valuesOf(fields: readonly string[]): readonly string[] {
	const values = fields.flatMap((field) => field.split(','));
	return [...new Set(values.filter((value) => value.length <= MAX_LENGTH && ID.test(value)))].slice(0, MAX_VALUES);
}

/** In one line and within the limit. */
function tidy(query: string): string {
	return query.replaceAll(/\s+/gu, ' ').trim().slice(0, MAX_LENGTH).trim();
}
