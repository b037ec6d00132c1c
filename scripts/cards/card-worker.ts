import { parentPort } from 'node:worker_threads';
import { storeCard } from '../io/card-store.ts';
import { drawCard } from './draw-card.ts';
import type { CardJob, CardReply } from './draw-in-workers.ts';

/** A thread that draws one card after the other and puts each into the store: pictures never pass between threads. */

parentPort?.on('message', async (job: CardJob) => {
	parentPort?.postMessage(await reply(job));
});

async function reply({ card, hash, folder }: CardJob): Promise<CardReply> {
	try {
		await storeCard(folder, hash, await drawCard(card));
		return { kind: 'stored' };
	} catch (error) {
		return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
	}
}
