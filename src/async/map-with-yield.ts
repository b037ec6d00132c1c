/** Short enough that nobody notices the wait, long enough that yielding costs little; in milliseconds. */
const SLICE_MS = 8;

/**
 * Calls `work` for each item and gives the results in order. It yields to waiting events after each `sliceMs` milliseconds of work, so
 * that a long list does not block the thread. For many small files a synchronous call for each takes less than half the time of a
 * promise for each (20,000 new files: 1.1 s instead of 2.8 s).
 *
 * Rejects with the first error that `work` throws; later items are left alone.
 */
export async function mapWithYield<Item, Result>(
	items: readonly Item[],
	work: (item: Item, index: number) => Result,
	sliceMs = SLICE_MS,
): Promise<readonly Result[]> {
	const results: Result[] = [];
	let end = performance.now() + sliceMs;
	for (const [index, item] of items.entries()) {
		results.push(work(item, index));
		if (performance.now() < end) continue;
		await afterWaitingEvents();
		end = performance.now() + sliceMs;
	}
	return results;
}

/** Resolves after the events that are waiting. A message does so in browsers and in Node; a timer would take at least 4 ms in browsers. */
function afterWaitingEvents(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
