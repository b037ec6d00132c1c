import type { Found } from './found.ts';

/** Asks for whatever is not loaded yet; both are absolute addresses. */
export interface LoadRequest {
	readonly kind: 'load';
	readonly names: string;
	readonly texts: string;
}

/** Asks for the results of a query. */
export interface FindRequest {
	readonly kind: 'find';
	/** Comes back with the answer. */
	readonly id: number;
	readonly query: string;
	/** How many terms and how many sections at most. */
	readonly limit: number;
}

/** What the page tells the worker. */
export type Request = LoadRequest | FindRequest;

/** What the worker tells the page: that it knows more, that something could not be loaded, or what it found. */
export type Reply =
	| { readonly kind: 'known'; readonly known: 'names' | 'all' }
	| { readonly kind: 'failed' }
	| { readonly kind: 'found'; readonly id: number; readonly found: Found };
