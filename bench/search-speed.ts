import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SpeedRun } from './search/speed-run.ts';
import { milliseconds, printTable, quantile } from './search/table.ts';

/**
 * `npm run bench:speed`: time of one `find(query, 20)` and of building the index, in milliseconds, and the size of its heap, with the
 * project's own terms and with 1,000 and 10,000 (padded with generated ones). Each query runs once to warm up and three times as a sample.
 * Measures only, never fails.
 */

const execute = promisify(execFile);
const program = fileURLToPath(new URL('search/speed-run.ts', import.meta.url));
const MEBIBYTE = 1024 * 1024;
/** The number of slowest queries to list. */
const MAX_SLOWEST = 8;
/** 0 means the project's own terms only. */
const SIZES = [0, 1_000, 10_000];

async function measure(size: number): Promise<SpeedRun> {
	const parameters = ['--expose-gc', '--import', 'tsx', program, String(size)];
	const { stdout } = await execute(process.execPath, parameters, { maxBuffer: 64 * MEBIBYTE });
	return JSON.parse(stdout) as SpeedRun;
}

function ascending(run: SpeedRun, kind: string): readonly number[] {
	return run.queries
		.filter((query) => query.kind === kind)
		.map((query) => query.time)
		.sort((a, b) => a - b);
}

const runs: SpeedRun[] = [];
for (const size of SIZES) runs.push(await measure(size));
const kinds = [...new Set(runs.flatMap((run) => run.queries.map((query) => query.kind)))];

printTable([
	['terms', 'finds', 'median', '99 %', 'slowest', 'add names', 'add texts', 'heap'],
	...runs.map(({ terms, samples, names, texts, heap }) => [
		String(terms),
		String(samples.length),
		...[quantile(samples, 0.5), quantile(samples, 0.99), samples.at(-1) ?? 0].map(milliseconds),
		`${names.toFixed(0)} ms`,
		`${texts.toFixed(0)} ms`,
		`${(heap / MEBIBYTE).toFixed(1)} MiB`,
	]),
]);
process.stdout.write('\n99th percentile by kind of query (of each query the median of its three times)\n');
printTable([
	['kind', 'queries', ...runs.map((run) => `${run.terms} terms`)],
	...kinds.map((kind) => [
		kind,
		String(ascending(runs[0] as SpeedRun, kind).length),
		...runs.map((run) => milliseconds(quantile(ascending(run, kind), 0.99))),
	]),
]);
for (const run of runs.slice(-1)) {
	process.stdout.write(`\nslowest queries of ${run.terms} terms\n`);
	const slowest = [...run.queries].sort((a, b) => b.time - a.time).slice(0, MAX_SLOWEST);
	printTable(
		slowest.map(({ kind, query, time }) => [milliseconds(time), kind, query]),
		1,
	);
}
