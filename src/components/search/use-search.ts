import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { startTransition, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type EngineState, engineState, find, forget, load, NOTHING_KNOWN, onEngineChange } from './engine.ts';
import type { QueryResults } from './query-results.ts';

/** The results of a query and the state of the search. */
export interface SearchResults {
	readonly engine: EngineState;
	/** The results of this query, or of the previous one until they arrive; null for an empty query. */
	readonly found: QueryResults | null;
	/** Retries loading after a failure. */
	readonly retry: () => void;
}

/**
 * Searches while the component is mounted, and loads the search if necessary.
 *
 * @param typed the query, as typed
 * @param limit maximum number of terms and of sections
 * @param from whether to answer when the names are loaded, or when everything is loaded (or has failed to load): excerpts that arrive later
 * would move the results
 * @param loads whether to load the search before anything is typed
 */
export function useSearch(
	typed: string,
	limit: number,
	from: 'names' | 'complete' = 'names',
	loads: 'at once' | 'when asked' = 'at once',
): SearchResults {
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const engine = useSyncExternalStore(onEngineChange, engineState, () => NOTHING_KNOWN);
	const [found, setFound] = useState<QueryResults | null>(null);
	const retry = useCallback(() => load(baseUrl), [baseUrl]);
	const empty = typed.trim() === '';
	const waits = from === 'complete' && engine.known !== 'all' && !engine.failed;

	useEffect(() => {
		// In development, each mount reads the current notes.
		if (process.env['NODE_ENV'] === 'development') forget();
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: each key typed retries what failed.
	useEffect(() => {
		if (loads === 'at once' || !empty) retry();
	}, [retry, typed, loads, empty]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the same query finds more when more is loaded.
	useEffect(() => {
		// Rendered as a transition, so that the next key does not wait for the previous results.
		if (waits) return undefined;
		if (!empty) return find(typed, limit, (answer) => startTransition(() => setFound(answer)));
		setFound(null);
		return undefined;
	}, [typed, empty, limit, waits, engine.known]);

	return { engine, found: empty ? null : found, retry };
}
