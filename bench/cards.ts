import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectCards } from '../scripts/cards/card.samples.ts';
import { drawCards } from '../scripts/cards/draw-cards.ts';

/**
 * `tsx bench/cards.ts`: time and size of this project's cards, drawn by one thread, by all threads, and read from the cache. Measures only,
 * never fails.
 */

const KIBIBYTE = 1024;
const cards = await projectCards();
const cacheFolder = await mkdtemp(join(tmpdir(), 'cards-'));

async function measure(label: string, workers: number): Promise<void> {
	const start = performance.now();
	const { files, drawn } = await drawCards(cards, { cacheFolder, workers, progress: () => undefined });
	const time = performance.now() - start;
	const sizes = files.map((file) => file.content.length / KIBIBYTE).sort((a, b) => a - b);
	const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
	const each = `${(time / cards.length).toFixed(1)} ms a card`;
	process.stdout.write(
		`${label}: ${drawn} drawn in ${time.toFixed(0)} ms, ${each}, ${middle.toFixed(1)} KiB, at most ${(sizes.at(-1) ?? 0).toFixed(1)}\n`,
	);
}

try {
	await measure('one thread', 1);
	await measure('from the cache', 1);
	await rm(cacheFolder, { recursive: true });
	await measure(`${availableParallelism()} threads`, availableParallelism());
} finally {
	await rm(cacheFolder, { recursive: true, force: true });
}
