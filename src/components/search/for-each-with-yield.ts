/**
 * Does something for each item and gives way to what waits whenever `sliceMs` are over, so that a long list never holds anything up.
 *
 * @param sliceMs in milliseconds
 */
export async function forEachWithYield<Item>(items: readonly Item[], work: (item: Item) => void, sliceMs: number): Promise<void> {
	let end = performance.now() + sliceMs;
	for (const item of items) {
		work(item);
		if (performance.now() >= end) {
			await turn();
			end = performance.now() + sliceMs;
		}
	}
}

/** Resolves behind the messages that wait. A timer would do the same, but no sooner than after 4 ms. */
function turn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
