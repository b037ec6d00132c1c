import Fuse from 'fuse.js';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, fieldsOf } from './fields.ts';

/**
 * Fuse.js with weighted keys, matches anywhere in long texts (`ignoreLocation`), no bonus for short fields (`ignoreFieldNorm`), `threshold:
 * 0.3` instead of 0.6, which accepts nearly everything, and `useTokenSearch`, which its documentation recommends for queries of several
 * words. None of twelve combinations was better.
 */
export const peer: EngineMaker = (terms) => {
	const index = new Fuse(terms.map(fieldsOf), {
		keys: Object.entries(BOOSTS).map(([name, weight]) => ({ name, weight })),
		ignoreLocation: true,
		ignoreFieldNorm: true,
		threshold: 0.3,
		useTokenSearch: true,
	});
	return { name: 'Fuse.js 7.5.0', find: (query, limit) => index.search(query, { limit }).map((result) => result.item.id) };
};
