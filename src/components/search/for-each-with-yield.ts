/**
 * Calls `work` for each item and yields to waiting messages every `sliceMs`, so that a long list does not block the thread.
 *
 * @param sliceMs in milliseconds
 */
export async function forEachWithYield<Item>(items: readonly Item[], work: (item: Item) => void, sliceMs: number): Promise<void> {
	let end = performance.now() + sliceMs;
	for (const item of items) {
		work(item);
		if (performance.now() >= end) {
			await afterMessages();
			end = performance.now() + sliceMs;
		}
	}
}

/** Resolves after the messages that are waiting. A timer would take at least 4 ms. */
function afterMessages(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
