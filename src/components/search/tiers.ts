import type { Tier } from '../../search/types.ts';
import type { QueryResults, TermResult } from './query-results.ts';

/** Terms that matched in a similar way. */
export interface TierGroup {
	readonly id: 'found' | 'typo' | 'some';
	/** The label that explains inexact matches; null for exact ones. */
	readonly remark: string | null;
	readonly terms: readonly TermResult[];
}

/** Groups the terms into matches, misspellings and partial matches. */
export function tierGroups({ query, terms }: Pick<QueryResults, 'query' | 'terms'>): readonly TierGroup[] {
	const found = terms.filter(({ tier }) => groupOf(tier) === 'found');
	const groups: readonly TierGroup[] = [
		{ id: 'found', remark: null, terms: found },
		{
			id: 'typo',
			remark: found.length === 0 ? `No term is spelled “${query}”. The closest:` : 'Similar spelling:',
			terms: terms.filter(({ tier }) => groupOf(tier) === 'typo'),
		},
		{ id: 'some', remark: 'Not all words match:', terms: terms.filter(({ tier }) => groupOf(tier) === 'some') },
	];
	return groups.filter((group) => group.terms.length > 0);
}

function groupOf(tier: Tier): TierGroup['id'] {
	return tier === 'typo' || tier === 'some' ? tier : 'found';
}
