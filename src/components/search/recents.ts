import { tidyQuery } from './query-address.ts';

/** Maximum number of recent searches. */
const MAX_COUNT = 6;
const KEY = 'recent-searches';
const NONE: readonly string[] = [];

/** Where searches are stored: `localStorage`, or a fake in tests. */
export type RecentsStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The recent searches of this device, the newest first. */
export interface Recents {
	/** The same array until something changes. */
	readonly list: () => readonly string[];
	readonly add: (query: string) => void;
	readonly remove: (query: string) => void;
	readonly clear: () => void;
	/** Subscribes to changes, including those of other tabs that `reread` picks up. Returns the function that unsubscribes. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Reads the storage again. */
	readonly reread: () => void;
}

/**
 * Recent searches in `storage`. If the storage is blocked, full or has invalid content, they last until the page is closed.
 *
 * @param storage called for each access, because the access itself may throw
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

/** The recent searches of this browser. */
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
		// Only the stored copy is lost.
	}
}

function same(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
