import type { SearchKey } from './name-keys.ts';
import type { Tier } from './types.ts';

/** A term that a tier found, before the hits are sorted. */
export interface Hit {
	/** The number of the term, in the order of adding. */
	readonly term: number;
	readonly tier: Tier;
	/** How well the term fits within its tier: above 0, at most 1. */
	readonly quality: number;
	/** The name that matched; undefined where a text matched. */
	readonly key: SearchKey | undefined;
}

/** Keeps the best hit of each term. */
export function keepBest(best: Map<number, Hit>, hit: Hit): void {
	const known = best.get(hit.term);
	if (known === undefined || hit.quality > known.quality) best.set(hit.term, hit);
}
