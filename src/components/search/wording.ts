import type { EngineState } from './engine.ts';
import type { Found } from './found.ts';

/** What was tried, where nothing was found. */
export const TRIED =
	'Tried: names and other names, their beginnings, the words of definitions and notes, and spellings a letter or two off.';

/** Said where a term or acronym is yet to be typed. */
export const INVITATION = 'A name, an acronym, or a few words of what it does.';

/** Said while the names are under way. */
export const LOADING = 'Loading the terms …';

/** How many terms and sections there are. */
export function countOf(found: Found): number {
	return found.total + found.sectionTotal;
}

/** What a screen reader is told about the results; nothing as long as there is nothing to tell. */
export function announcement(engine: EngineState, found: Found | null): string {
	if (engine.failed && engine.known === 'nothing') return '';
	if (found === null) return '';
	const count = countOf(found);
	if (count === 0) return `No results for “${found.query}”`;
	return `${count} ${count === 1 ? 'result' : 'results'} for “${found.query}”`;
}
