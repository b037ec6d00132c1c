import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { CardJob } from './card-worker.ts';

/** Settings of {@link drawInThreads}. */
export interface ThreadOptions {
	/** The number of threads. */
	readonly workers: number;
	/** Called after each card with what the thread has returned. All fails if it throws. */
	readonly onEnd: (refusal: string | undefined) => void;
	/** The JavaScript module that the threads run; its default export takes a job. */
	readonly program?: string;
}

const PROGRAM = fileURLToPath(new URL('card-worker.mjs', import.meta.url));

/** Draws all cards in threads and ends the threads in any case. Rejects with the first failure of a card or of a thread. */
export async function drawInThreads(jobs: readonly CardJob[], { workers, onEnd, program = PROGRAM }: ThreadOptions): Promise<void> {
	const pool = new Tinypool({ filename: program, minThreads: workers, maxThreads: workers, execArgv: [] });
	// The pool would wait for ever for a thread that ended by itself.
	const ended = new Promise<never>((_, reject) => {
		for (const thread of pool.threads)
			thread.once('exit', (code: number) => reject(new Error(`unexpected end of a thread that draws cards, with code ${code}`)));
		// If a thread fails before it gets a card, no job fails, and without a listener the error would end the process.
		pool.on('error', reject);
	});
	try {
		await Promise.race([ended, Promise.all(jobs.map((job) => pool.run(job).then(onEnd)))]);
	} finally {
		await endThreads(pool);
	}
}

/** Ends all threads of `pool`, including those that it starts meanwhile in place of failed ones. */
async function endThreads(pool: Tinypool): Promise<void> {
	const ended = new Set<unknown>();
	for (let open = [...pool.threads]; open.length > 0; open = pool.threads.filter((thread) => !ended.has(thread))) {
		await Promise.all(open.map((thread) => thread.terminate()));
		for (const thread of open) ended.add(thread);
	}
}
