import { counted } from '../../language/counted.ts';
import type { EngineState } from './engine.ts';
import type { QueryResults } from './query-results.ts';

/** What was searched, for a query without results. */
export const SEARCHED =
	'Searched: names and aliases, beginnings of names, words of definitions and notes, and spellings with one or two wrong letters.';

/** Shown while the query is empty. */
export const INVITATION = 'Type a name, an acronym, or a few words about what it does.';

/** Shown while the names load. */
export const LOADING = 'Loading the terms …';

/** The number of terms and sections. */
export function countOf(found: QueryResults): number {
	return found.total + found.sectionTotal;
}

/** The announcement of the results for screen readers; empty if there is nothing to announce. */
export function announcement(engine: EngineState, found: QueryResults | null): string {
	if (engine.failed && engine.known === 'nothing') return '';
	if (found === null) return '';
	const count = countOf(found);
	if (count === 0) return `No results for “${found.query}”`;
	return `${counted(count, 'result')} for “${found.query}”`;
}
