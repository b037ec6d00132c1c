import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { CardJob } from './card-worker.ts';

/** How {@link drawInThreads} works. */
export interface ThreadOptions {
	/** The number of threads. */
	readonly workers: number;
	/** Hears of each card that is in the store. */
	readonly onStored: () => void;
	/** What the threads run: a module of JavaScript whose default export takes a job. */
	readonly program?: string;
}

const PROGRAM = fileURLToPath(new URL('card-worker.mjs', import.meta.url));

/** Draws all cards in threads, which are ended in any case. Rejects with the first failure, be it of a card or of a thread. */
export async function drawInThreads(jobs: readonly CardJob[], { workers, onStored, program = PROGRAM }: ThreadOptions): Promise<void> {
	const pool = new Tinypool({ filename: program, minThreads: workers, maxThreads: workers, execArgv: [] });
	// The pool would wait for ever for the answer of a thread that ended of itself.
	const ended = new Promise<never>((_, reject) => {
		for (const thread of pool.threads)
			thread.once('exit', (code: number) => reject(new Error(`unexpected end of a thread that draws cards, with code ${code}`)));
		// A thread that fails before it has a card to draw fails no job. Without a listener it would end the process.
		pool.on('error', reject);
	});
	try {
		await Promise.race([ended, Promise.all(jobs.map((job) => pool.run(job).then(onStored)))]);
	} finally {
		await endThreads(pool);
	}
}

/** Ends all threads of `pool`, those too that it starts meanwhile in place of failed ones. */
async function endThreads(pool: Tinypool): Promise<void> {
	const ended = new Set<unknown>();
	for (let open = [...pool.threads]; open.length > 0; open = pool.threads.filter((thread) => !ended.has(thread))) {
		await Promise.all(open.map((thread) => thread.terminate()));
		for (const thread of open) ended.add(thread);
	}
}
