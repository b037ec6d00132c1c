import MiniSearch from 'minisearch';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, fieldsOf } from './fields.ts';

/**
 * MiniSearch as its documentation recommends for search as you type: `prefix: true`, `fuzzy: 0.2` (of a word's length), boosted fields.
 * BM25+ and OR between words are its defaults (AND answers fewer of the questions).
 */
export const peer: EngineMaker = (terms) => {
	const index = new MiniSearch({
		fields: Object.keys(BOOSTS),
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { ...BOOSTS } },
	});
	index.addAll(terms.map(fieldsOf));
	return {
		name: 'MiniSearch 7.2.0',
		find: (query, limit) =>
			index
				.search(query)
				.slice(0, limit)
				.map((result) => result.id as string),
	};
};
