import type { QueryResults } from './query-results.ts';

/** Asks the worker to load what is missing. Both addresses are absolute. */
export interface LoadRequest {
	readonly kind: 'load';
	readonly names: string;
	readonly texts: string;
}

/** Asks for the results of a query. */
export interface FindRequest {
	readonly kind: 'find';
	/** Repeated in the reply. */
	readonly id: number;
	readonly query: string;
	/** Maximum number of terms and of sections. */
	readonly limit: number;
}

/** A message from the page to the worker. */
export type Request = LoadRequest | FindRequest;

/** A message from the worker to the page: more is loaded, loading failed, or results. */
export type Reply =
	| { readonly kind: 'known'; readonly known: 'names' | 'all' }
	| { readonly kind: 'failed' }
	| { readonly kind: 'found'; readonly id: number; readonly found: QueryResults };
