import type { NameRecord } from '../schemas/search-json.ts';
import type { NameIndex } from './name-index.ts';
import { compareRecords } from './ties.ts';

/** Names that share fewer of their letter pairs with the query do not resemble it. */
const MIN_SHARED = 0.3;

/** The terms whose names share the most letter pairs with a folded text, the best first. */
export function nearestTerms(index: NameIndex, text: string, limit: number): readonly NameRecord[] {
	const best = new Map<number, number>();
	for (const { number, share } of index.spellings.similar(text, MIN_SHARED)) {
		for (const { term } of index.keysOfSpelling(number)) best.set(term, Math.max(share, best.get(term) ?? 0));
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
