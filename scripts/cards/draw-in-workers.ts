import { Worker } from 'node:worker_threads';
import type { CardContent } from './card-content.ts';

/** A card to draw, and where its picture goes. */
export interface CardJob {
	readonly card: CardContent;
	readonly hash: string;
	readonly folder: string;
}

/** What became of a job. */
export type CardReply = { readonly kind: 'stored' } | { readonly kind: 'failed'; readonly reason: string };

/** How {@link drawInWorkers} works. */
export interface WorkerOptions {
	/** The number of threads. */
	readonly workers: number;
	/** Hears of each card that is in the store. */
	readonly onStored: () => void;
	/** What the threads run. */
	readonly program?: URL;
}

const START = new URL('start-worker.mjs', import.meta.url);
const PROGRAM = new URL('card-worker.ts', import.meta.url);

/**
 * Draws all cards in threads, each of which takes the next card when it has drawn one. Rejects with the first failure, be it of a card or of a
 * thread, and in any case ends all threads.
 */
export async function drawInWorkers(jobs: readonly CardJob[], { workers, onStored, program = PROGRAM }: WorkerOptions): Promise<void> {
	const options = { workerData: { program: program.href }, execArgv: [] };
	const threads = Array.from({ length: workers }, () => new Worker(START, options));
	const waiting = jobs.values();
	try {
		await Promise.all(threads.map((thread) => keepBusy(thread, waiting, onStored)));
	} finally {
		await Promise.all(threads.map((thread) => thread.terminate()));
	}
}

/** Hands out jobs to a thread until there are none left. A thread that fails or ends before that is an error; none can be waited for in vain. */
async function keepBusy(thread: Worker, waiting: Iterator<CardJob>, onStored: () => void): Promise<void> {
	let current: CardJob | undefined;
	await new Promise<void>((resolve, reject) => {
		const fail = (reason: string, cause?: unknown): void => {
			const what = current === undefined ? 'a card' : `the card of “${current.card.id}”`;
			reject(new Error(`unexpected failure while ${what} was drawn: ${reason}`, { cause }));
		};
		const next = (): void => {
			const job = waiting.next();
			if (job.done === true) {
				resolve();
				return;
			}
			current = job.value;
			thread.postMessage(current);
		};
		thread.on('message', (reply: CardReply) => {
			if (reply.kind === 'failed') fail(reply.reason);
			else {
				onStored();
				next();
			}
		});
		thread.on('messageerror', (error) => fail(error.message, error));
		thread.on('error', (error: unknown) => fail(error instanceof Error ? error.message : String(error), error));
		thread.on('exit', (code) => fail(`its thread ended with code ${code}`));
		next();
	});
}
