import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { startTransition, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type EngineState, engineState, find, forget, load, NOTHING_KNOWN, onEngineChange } from './engine.ts';
import type { Found } from './found.ts';

/** What a component needs to show results as one types. */
export interface SearchResults {
	readonly engine: EngineState;
	/** What was found last, for this query or (until its answer is there) for the one before; null for an empty query. */
	readonly found: Found | null;
	/** Tries again to load what failed. */
	readonly retry: () => void;
}

/**
 * Searches as long as the component is shown, and loads the search if need be.
 *
 * @param typed the query, whatever it is
 * @param limit how many terms and how many sections at most
 * @param from whether to answer as soon as names are known, or once everything is (or could not be loaded): the texts of results that
 * come later would push the others away
 */
export function useSearch(typed: string, limit: number, from: 'names' | 'complete' = 'names'): SearchResults {
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const engine = useSyncExternalStore(onEngineChange, engineState, () => NOTHING_KNOWN);
	const [found, setFound] = useState<Found | null>(null);
	const retry = useCallback(() => load(baseUrl), [baseUrl]);
	const empty = typed.trim() === '';
	const waits = from === 'complete' && engine.known !== 'all' && !engine.failed;

	useEffect(() => {
		// While the notes are being edited, each search takes them as they are.
		if (process.env['NODE_ENV'] === 'development') forget();
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: with each key typed, what failed is tried again.
	useEffect(retry, [retry, typed]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: when more is known, the same query finds more.
	useEffect(() => {
		// Drawn in slices, so that the next key never waits for the results of the last one.
		if (waits) return undefined;
		if (!empty) return find(typed, limit, (answer) => startTransition(() => setFound(answer)));
		setFound(null);
		return undefined;
	}, [typed, empty, limit, waits, engine.known]);

	return { engine, found: empty ? null : found, retry };
}
