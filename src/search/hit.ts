import type { SearchKey } from './name-keys.ts';
import type { Tier } from './types.ts';

/** A term that a tier found, before it is ordered among the others. */
export interface Hit {
	/** The place of the term in the order of adding. */
	readonly term: number;
	readonly tier: Tier;
	/** Above 0, at most 1: how well it fits within its tier. */
	readonly quality: number;
	/** The name that was found; undefined where it was a text. */
	readonly key: SearchKey | undefined;
}

/** Keeps the best hit of each term. */
export function keepBest(best: Map<number, Hit>, hit: Hit): void {
	const known = best.get(hit.term);
	if (known === undefined || hit.quality > known.quality) best.set(hit.term, hit);
}
