import { PAGE_PATHS } from '../../web/site-pages.ts';

/** What an address holds of a query, in UTF-16 units: longer than any name or question, short enough for every host. */
const MAX_LENGTH = 200;

/** A query in one line and within the limit: what an address holds and what is remembered. */
export function tidyQuery(typed: string): string {
	return typed
		.slice(0, MAX_LENGTH * 4)
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_LENGTH)
		.trim();
}

/** Where the results for a query stand, without the base path. */
export function searchAddress(query: string): string {
	const tidy = tidyQuery(query);
	// URLSearchParams takes halves of emoji too, where encodeURIComponent would throw.
	return tidy === '' ? PAGE_PATHS.search : `${PAGE_PATHS.search}?${new URLSearchParams({ q: tidy }).toString()}`;
}

/**
 * The query of an address.
 *
 * @param search its part from the question mark on
 */
export function queryOf(search: string): string {
	return tidyQuery(new URLSearchParams(search).get('q') ?? '');
}
