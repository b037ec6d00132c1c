import UFuzzy from '@leeoniya/ufuzzy';
import type { EngineMaker } from '../search/engine.ts';
import { fieldsOf } from './fields.ts';

/**
 * uFuzzy with `intraMode: 1` (one typo per word: swap, wrong, missing or added letter), which its documentation recommends for search by
 * people, matches at word starts only (`interLft: 2`), and words in any order (up to three words; more answers fewer questions). Its
 * haystack is one text per term, names first, because it ranks early matches higher.
 */
export const peer: EngineMaker = (terms) => {
	const fuzzy = new UFuzzy({ intraMode: 1, interLft: 2 });
	const all = terms.map(fieldsOf);
	const haystack = all.map(({ id: _, name, aliases, expansion, keywords, definition, notes, mentions, kind }) =>
		[name, aliases, expansion, keywords, definition, notes, mentions, kind].filter((text) => text !== '').join('\n'),
	);
	return {
		name: 'uFuzzy 1.0.19',
		find: (query, limit) => {
			const [found, info, order] = fuzzy.search(haystack, query, 3);
			// With too many words or results to rank, it returns unranked results.
			const places = order === null || order.length === 0 ? (found ?? []) : order.map((at) => info?.idx[at] ?? -1);
			return places.slice(0, limit).flatMap((place) => all[place]?.id ?? []);
		},
	};
};
