import lunr from 'lunr';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, fieldsOf } from './fields.ts';

/**
 * lunr with its stemmer and stop words, boosted fields, and three clauses per query word, as its guide recommends for search as you type:
 * exact (× 100), prefix (× 10), and one edit (× 1).
 */
export const peer: EngineMaker = (terms) => {
	const index = lunr(function () {
		for (const [name, boost] of Object.entries(BOOSTS)) this.field(name, { boost });
		for (const term of terms) this.add(fieldsOf(term));
	});
	return {
		name: 'lunr 2.3.9',
		find: (query, limit) => {
			const results = index.query((wanted) => {
				for (const token of lunr.tokenizer(query)) {
					const word = token.toString();
					wanted.term(word, { boost: 100 });
					wanted.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
					wanted.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
				}
			});
			return results.slice(0, limit).map((result) => result.ref);
		},
	};
};
