import { Document } from 'flexsearch';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, type Fields, fieldsOf } from './fields.ts';

/**
 * FlexSearch's `Document` with `tokenize: 'forward'` (prefixes of words) and default options otherwise. The fields are ordered by weight,
 * because it has no numeric weights, and it merges their results itself. It is also this project's index, and installed with it.
 */
export const peer: EngineMaker = (terms) => {
	const index = new Document<Record<keyof Fields, string>>({
		document: { id: 'id', index: Object.keys(BOOSTS) as (keyof Fields)[] },
		tokenize: 'forward',
	});
	for (const term of terms) index.add({ ...fieldsOf(term) });
	return {
		name: 'FlexSearch 0.8.212',
		find: (query, limit) => index.search(query, { limit, merge: true }).map((result) => String(result.id)),
	};
};
