import { tidyQuery } from './query-address.ts';

/** How many searches are remembered. */
const MAX_COUNT = 6;
const KEY = 'recent-searches';
const NONE: readonly string[] = [];

/** Where searches are remembered: the browser's storage, or what stands in for it in tests. */
export type RecentsStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The last searches of this device, the newest first. */
export interface Recents {
	/** The same array until something changes. */
	readonly list: () => readonly string[];
	readonly add: (query: string) => void;
	readonly remove: (query: string) => void;
	readonly clear: () => void;
	/** Tells of every change, also by another tab once `reread` is called. Returns what ends that. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Takes over what is stored now. */
	readonly reread: () => void;
}

/**
 * Searches remembered in `storage`. Where that is blocked, full or holds something else, they last as long as the page does.
 *
 * @param storage asked for each time, because the mere access may throw
 */
export function createRecents(storage: () => RecentsStorage): Recents {
	const listeners = new Set<() => void>();
	let current: readonly string[] | undefined;
	const list = (): readonly string[] => {
		current ??= read(storage);
		return current;
	};
	const become = (queries: readonly string[]): void => {
		current = queries;
		for (const listener of listeners) listener();
	};
	const keep = (queries: readonly string[]): void => {
		write(storage, queries);
		become(queries);
	};
	return {
		list,
		add: (query) => {
			const tidy = tidyQuery(query);
			if (tidy !== '') keep([tidy, ...list().filter((other) => !same(other, tidy))].slice(0, MAX_COUNT));
		},
		remove: (query) => keep(list().filter((other) => other !== query)),
		clear: () => keep(NONE),
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		reread: () => become(read(storage)),
	};
}

/** Those of this browser. */
export const recents = createRecents(() => window.localStorage);

function read(storage: () => RecentsStorage): readonly string[] {
	try {
		const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
		if (!Array.isArray(stored)) return NONE;
		const queries = stored.filter((one) => typeof one === 'string').map(tidyQuery);
		return queries.filter((query, at) => query !== '' && queries.findIndex((other) => same(other, query)) === at).slice(0, MAX_COUNT);
	} catch {
		return NONE;
	}
}

function write(storage: () => RecentsStorage, queries: readonly string[]): void {
	try {
		if (queries.length === 0) storage().removeItem(KEY);
		else storage().setItem(KEY, JSON.stringify(queries));
	} catch {
		// Nothing to be done about it, and nothing lost but the memory of a search.
	}
}

function same(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
