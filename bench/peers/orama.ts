import { create, insertMultiple, search } from '@orama/orama';
import type { EngineMaker } from '../search/engine.ts';
import { BOOSTS, type Fields, fieldsOf } from './fields.ts';

/**
 * Orama with its default tokenizer, boosted fields and `tolerance: 1` (an edit), the smallest that forgives typos. Its default threshold (1) returns
 * terms with any word of the query.
 */
export const peer: EngineMaker = async (terms) => {
	const fields = Object.keys(BOOSTS) as (keyof typeof BOOSTS)[];
	const schema = Object.fromEntries(['id', ...fields].map((field) => [field, 'string'] as const)) as Record<keyof Fields, 'string'>;
	const index = create({ schema });
	await insertMultiple(
		index,
		terms.map((term) => ({ ...fieldsOf(term) })),
	);
	return {
		name: 'Orama 3.1.18',
		find: async (query, limit) => {
			const { hits } = await search(index, { term: query, properties: fields, boost: { ...BOOSTS }, tolerance: 1, limit });
			return hits.map(({ document }) => document.id);
		},
	};
};
