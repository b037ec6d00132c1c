import { compareText } from '../language/compare-text.ts';
import type { NameRecord } from '../schemas/search-json.ts';

/** Breaks ties between terms that fit equally well: the shorter name, then more mentions, then the alphabet; never the order of adding. */
export function compareRecords(a: NameRecord, b: NameRecord): number {
	return a.name.length - b.name.length || b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** The rank of each record by {@link compareRecords}: numbers compare faster than names. */
export function ranksOf(records: readonly NameRecord[]): readonly number[] {
	const ranks = new Array<number>(records.length).fill(0);
	const order = records.map((record, at) => ({ record, at })).sort((a, b) => compareRecords(a.record, b.record));
	order.forEach(({ at }, rank) => {
		ranks[at] = rank;
	});
	return ranks;
}
