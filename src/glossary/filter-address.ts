import { type GlossaryFilter, isFiltering } from './filter.ts';

/** More values than there are kinds, or topics that anyone would tick; an address may hold any number. */
const MAX_VALUES = 60;
/** In UTF-16 units: longer than any id, and any name. */
const MAX_LENGTH = 200;
/** What an id holds: letters of any script, their marks, digits and hyphens. */
const ID = /^[\p{L}\p{M}\p{N}-]+$/u;

/**
 * The filter that an address asks for; whatever cannot be meant is left out.
 *
 * @param search the part of the address from the question mark on
 */
export function parseFilter(search: string): GlossaryFilter {
	const fields = new URLSearchParams(search);
	const query = fields.get('q') ?? '';
	return { kinds: valuesOf(fields.getAll('kind')), topics: valuesOf(fields.getAll('topic')), query: tidy(query) };
}

/** The part of an address that asks for `filter`, from the question mark on; '' for none. Values stand between commas, as people read them. */
export function filterSearch(filter: GlossaryFilter): string {
	if (!isFiltering(filter)) return '';
	const list = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');
	const query = tidy(filter.query);
	const fields = [
		...(filter.kinds.length > 0 ? [`kind=${list(filter.kinds)}`] : []),
		...(filter.topics.length > 0 ? [`topic=${list(filter.topics)}`] : []),
		// URLSearchParams takes halves of emoji too, where encodeURIComponent would throw.
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
