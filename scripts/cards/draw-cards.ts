import { availableParallelism } from 'node:os';
import { CARD_SIZE } from '../../src/schemas/page-cards.ts';
import { pruneCards, storedCards, storedFile } from '../io/card-store.ts';
import { FileRefusal } from '../io/file-error.ts';
import type { OutputFile } from '../text/output-file.ts';
import { type CardContent, cardHash } from './card-content.ts';
import type { CardJob } from './card-worker.ts';
import { drawInThreads } from './draw-in-threads.ts';

/** Settings of {@link drawCards}. */
export interface DrawOptions {
	/** The folder of the images that earlier runs drew. It is created if needed, and may be deleted at any time between runs. */
	readonly cacheFolder: string;
	/** Called with the number of missing cards that are drawn and of all missing cards; not called if none is missing. */
	readonly progress: (done: number, total: number) => void;
	/** The number of threads; one per core by default. */
	readonly workers?: number;
}

/** The cards of all terms. */
export interface DrawnCards {
	/** The content of a file is read from the cache folder when it is used. */
	readonly files: readonly OutputFile[];
	readonly drawn: number;
	readonly cached: number;
}

/** Starting a thread takes as long as drawing so many cards. */
const MIN_CARDS_PER_WORKER = 16;

/**
 * Makes the image of each card. Draws only the cards that no earlier run has drawn, and deletes images that no run has wanted
 * for long. Rejects if a card cannot be drawn, and with {@link FileRefusal} if the system does not let it be stored.
 */
export async function drawCards(cards: readonly CardContent[], options: DrawOptions): Promise<DrawnCards> {
	const { cacheFolder: folder, progress } = options;
	const jobs = new Map(cards.map((card) => [cardHash(card), card]));
	const stored = await storedCards(folder, [...jobs.keys()], CARD_SIZE);
	const missing = [...jobs].flatMap(([hash, card]): CardJob[] => (stored.has(hash) ? [] : [{ hash, card, folder }]));
	let done = 0;
	const onEnd = (refusal: string | undefined): void => {
		if (refusal !== undefined) throw new FileRefusal(refusal);
		done += 1;
		progress(done, missing.length);
	};
	const workers = Math.min(options.workers ?? availableParallelism(), Math.floor(missing.length / MIN_CARDS_PER_WORKER));
	if (missing.length > 0) progress(0, missing.length);
	if (workers < 2) await drawInThisThread(missing, onEnd);
	else await drawInThreads(missing, { workers, onEnd });
	await pruneCards(folder, new Set(jobs.keys()));
	return {
		files: cards.map((card) => storedFile(folder, cardHash(card), `static${card.path ?? `/t/${card.id}/card.png`}`)),
		drawn: missing.length,
		cached: cards.length - missing.length,
	};
}

async function drawInThisThread(jobs: readonly CardJob[], onEnd: (refusal: string | undefined) => void): Promise<void> {
	if (jobs.length === 0) return;
	// The libraries that draw load slowly, so they are loaded only if there is something to draw.
	const { default: drawJob } = await import('./card-worker.ts');
	for (const job of jobs) {
		onEnd(await drawJob(job));
	}
}
