import { counted } from '../../language/counted.ts';
import type { EngineState } from './engine.ts';
import type { QueryResults } from './query-results.ts';

/** What was searched, for a query without results. */
export const TRIED =
	'Tried: names and other names, their beginnings, the words of definitions and notes, and spellings a letter or two off.';

/** Shown while the query is empty. */
export const INVITATION = 'A name, an acronym, or a few words of what it does.';

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
