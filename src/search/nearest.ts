import type { NameRecord } from '../schemas/search-json.ts';
import type { NameIndex } from './name-index.ts';
import { compareRecords } from './ties.ts';

/** Names that share less than this of their letter pairs with the query look like something else. */
const MIN_SHARED = 0.3;

/** The terms whose names share most pairs of letters with a folded text, the best first. */
export function nearestTerms(index: NameIndex, text: string, limit: number): readonly NameRecord[] {
	const best = new Map<number, number>();
	for (const { number, share } of index.spellings.alike(text, MIN_SHARED)) {
		for (const { term } of index.keysSpelled(number)) best.set(term, Math.max(share, best.get(term) ?? 0));
	}
	const found = [...best].flatMap(([term, share]) => {
		const record = index.records[term];
		return record === undefined ? [] : [{ record, share }];
	});
	return found
		.sort((a, b) => b.share - a.share || compareRecords(a.record, b.record))
		.slice(0, limit)
		.map(({ record }) => record);
}
