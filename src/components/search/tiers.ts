import type { Tier } from '../../search/types.ts';
import type { Found, FoundTerm } from './found.ts';

/** Terms that were found alike. */
export interface TierGroup {
	readonly id: 'found' | 'typo' | 'some';
	/** What is not quite right about them; null where all is. */
	readonly remark: string | null;
	readonly terms: readonly FoundTerm[];
}

/** Parts what was found from what is only close, which has to say so. */
export function tierGroups({ query, terms }: Pick<Found, 'query' | 'terms'>): readonly TierGroup[] {
	const found = terms.filter(({ tier }) => groupOf(tier) === 'found');
	const groups: readonly TierGroup[] = [
		{ id: 'found', remark: null, terms: found },
		{
			id: 'typo',
			remark: found.length === 0 ? `Nothing is spelled “${query}”. Closest:` : 'Spelled almost so:',
			terms: terms.filter(({ tier }) => groupOf(tier) === 'typo'),
		},
		{ id: 'some', remark: 'Not all words match:', terms: terms.filter(({ tier }) => groupOf(tier) === 'some') },
	];
	return groups.filter((group) => group.terms.length > 0);
}

function groupOf(tier: Tier): TierGroup['id'] {
	return tier === 'typo' || tier === 'some' ? tier : 'found';
}
