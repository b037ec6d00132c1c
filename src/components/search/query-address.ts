import { PAGES } from '../../web/site-pages.ts';

/** Maximum length of a query in an address, in UTF-16 units: longer than any name or question, short enough for every host. */
const MAX_LENGTH = 200;

/** A query on one line and within the length limit, as in addresses and recent searches. */
export function tidyQuery(typed: string): string {
	return typed
		.slice(0, MAX_LENGTH * 4)
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_LENGTH)
		.trim();
}

/** The address of the results for a query, without the base path. */
export function searchAddress(query: string): string {
	const tidy = tidyQuery(query);
	// Unlike encodeURIComponent, URLSearchParams does not throw on lone surrogates.
	return tidy === '' ? PAGES.search.path : `${PAGES.search.path}?${new URLSearchParams({ q: tidy }).toString()}`;
}

/**
 * The query in an address.
 *
 * @param search the address from the question mark on
 */
export function queryOf(search: string): string {
	return tidyQuery(new URLSearchParams(search).get('q') ?? '');
}
