import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STAGES } from '../scripts/build.ts';
import type { PipelineRun } from './pipeline-run.ts';

/** `npm run bench`: time and peak memory of each stage of the pipeline on generated notes. Measures only, never fails. */

const execute = promisify(execFile);
const program = fileURLToPath(new URL('pipeline-run.ts', import.meta.url));
const MEBIBYTE = 1024 * 1024;

async function measure(kind: string, size: number): Promise<PipelineRun> {
	const { stdout } = await execute(process.execPath, ['--import', 'tsx', program, kind, String(size)], { maxBuffer: MEBIBYTE });
	return JSON.parse(stdout) as PipelineRun;
}

function print(cells: readonly string[]): void {
	process.stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(10))).join('')}\n`);
}

function milliseconds(value: number | undefined): string {
	return value === undefined ? '' : `${value.toFixed(0)} ms`;
}

print(['notes', 'KiB', 'lines', 'terms', ...STAGES, 'total', 'peak']);
const totals = new Map<string, number>();
const SIZES = [
	['terms', 100],
	['terms', 1_000],
	['terms', 10_000],
	['prose', 10_000],
	['prose', 100_000],
] as const;
for (const [kind, size] of SIZES) {
	const run = await measure(kind, size);
	totals.set(`${kind} ${size}`, run.total);
	const label = kind === 'terms' ? `${size} terms` : `${size} lines of prose`;
	const peak = `${(run.peak / MEBIBYTE).toFixed(0)} MiB`;
	const stages = STAGES.map((stage) => milliseconds(run.stages[stage]));
	const peaks = STAGES.map((stage) => `${((run.peaks[stage] ?? 0) / MEBIBYTE).toFixed(0)} MiB`);
	print([label, (run.bytes / 1024).toFixed(0), String(run.lines), String(run.terms), ...stages, milliseconds(run.total), peak]);
	print(['  peak up to there', '', '', '', ...peaks]);
}
const ratio = (large: string, small: string): string => ((totals.get(large) ?? 0) / (totals.get(small) ?? 1)).toFixed(1);
process.stdout.write(`\n10,000 terms take ${ratio('terms 10000', 'terms 1000')} times as long as 1,000\n`);
process.stdout.write(`100,000 lines of prose take ${ratio('prose 100000', 'prose 10000')} times as long as 10,000\n`);
