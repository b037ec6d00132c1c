import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { engineState, find, load, NOTHING_KNOWN, onEngineChange } from '../search/engine.ts';
import type { QueryResults } from '../search/query-results.ts';

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
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const { known } = useSyncExternalStore(onEngineChange, engineState, () => NOTHING_KNOWN);
	const [found, setFound] = useState<QueryResults>();
	const asked = query.trim();
	useEffect(() => {
		if (asked !== '') load(baseUrl);
	}, [asked, baseUrl]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the same query finds more when more is loaded.
	useEffect(() => (asked === '' ? undefined : find(asked, MAX_TERMS, (answer) => startTransition(() => setFound(answer)))), [asked, known]);
	return useMemo(
		() => (found?.asked === asked && asked !== '' ? { ids: new Set(found.terms.map(({ id }) => id)), nearest: found.nearest } : undefined),
		[found, asked],
	);
}
