import { useMemo } from 'react';
import type { QueryResults } from '../search/query-results.ts';
import { useSearch } from '../search/use-search.ts';

/** More terms than anyone reads through. */
const MAX_TERMS = 300;

/** What the search of the site finds for the words of the filter. */
export interface SearchedTerms {
	readonly ids: ReadonlySet<string>;
	/** Terms with similar names, where it finds none. */
	readonly nearest: QueryResults['nearest'];
}

/** Asks the search of the site, which loads with the first word. Undefined until it answers, and where it cannot be loaded. */
export function useSearchedTerms(query: string): SearchedTerms | undefined {
	const { found } = useSearch(query, MAX_TERMS, 'names', 'when asked');
	return useMemo(
		() => (found?.asked === query ? { ids: new Set(found.terms.map(({ id }) => id)), nearest: found.nearest } : undefined),
		[found, query],
	);
}
