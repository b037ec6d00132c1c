import { Document } from 'flexsearch';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, type Fields, fieldsOf } from './fields.ts';

/**
 * FlexSearch's `Document` with `tokenize: 'forward'` (beginnings of words) and all else as it comes; the fields in the order of their
 * weight, which it has no numbers for, and their results merged by itself. It is this project's index too, and installed with it.
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
