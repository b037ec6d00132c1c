import { mkdtemp, rm } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNotebook } from './notebook-files.ts';

/**
 * Counts the steps that the pipeline takes for lines of text: how often each function, or a branch in it, runs, as the engine counts them
 * for coverage. Unlike time, they are the same on every machine and in every run. Steps within the engine, such as those of patterns, are
 * not counted.
 *
 * Called with texts and lengths as JSON: `[[unit, …], [length, …]]`. Prints `[[steps, …], …]`: for each unit, the steps of a line of it at
 * each length in characters. The count begins before the pipeline is loaded, since the engine counts branches only in code that it
 * compiles after that.
 */
const [units, lengths] = JSON.parse(process.argv[2] ?? '[[],[]]') as [readonly string[], readonly number[]];
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { buildInMemory } = await import('./build-in-memory.ts');
const folder = await mkdtemp(join(tmpdir(), 'steps-'));

async function stepsOf(unit: string, length: number): Promise<number> {
	const notes = join(folder, 'notes');
	await writeNotebook(notes, { 'a.md': `# Cloud\nHelm - ${unit.repeat(Math.floor(length / unit.length))}\n` });
	await session.post('Profiler.takePreciseCoverage');
	await buildInMemory(notes, true);
	const { result } = await session.post('Profiler.takePreciseCoverage');
	const ranges = result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
	return ranges.reduce((sum, { count }) => sum + count, 0);
}

const counts: (readonly number[])[] = [];
for (const unit of units) {
	// What is made once for all lines of this kind must not count.
	await stepsOf(unit, 100);
	const steps: number[] = [];
	for (const length of lengths) steps.push(await stepsOf(unit, length));
	counts.push(steps);
}
await rm(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(counts)}\n`);
