import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildNotes, type Stage } from '../scripts/build.ts';
import { notesWithTerms, proseOf } from './generated-notes.ts';

/**
 * The measurements of one pipeline run, printed as JSON for the parent process. Each run has its own process, because peak memory is per
 * process.
 */
export interface PipelineRun {
	readonly bytes: number;
	readonly lines: number;
	readonly terms: number;
	/** Milliseconds per stage. */
	readonly stages: Readonly<Partial<Record<Stage, number>>>;
	/** Peak resident memory of the process at the end of each stage, in bytes. */
	readonly peaks: Readonly<Partial<Record<Stage, number>>>;
	/** Milliseconds of the whole run. */
	readonly total: number;
	/** Peak resident memory of the process in bytes. */
	readonly peak: number;
	readonly failed: boolean;
}

const [kind = 'terms', size = '100'] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'notes-bench-'));
const text = kind === 'prose' ? proseOf(Number(size)) : notesWithTerms(Number(size));
await writeFile(path.join(folder, 'notes.md'), text);

const stages: Partial<Record<Stage, number>> = {};
const peaks: Partial<Record<Stage, number>> = {};
// `maxRSS` is in kibibytes (documentation of process.resourceUsage).
const peak = (): number => process.resourceUsage().maxRSS * 1024;
let stage: Stage = 'load';
let since = performance.now();
const begin = since;
const end = (): void => {
	stages[stage] = performance.now() - since;
	peaks[stage] = peak();
};
const outcome = await buildNotes({
	notes: path.join(folder, 'notes.md'),
	entries: undefined,
	out: path.join(folder, 'out'),
	cwd: folder,
	site: { title: 'Notes', url: 'http://localhost:3000', baseUrl: '/' },
	progress: (next) => {
		if (next !== 'load') end();
		stage = next;
		since = performance.now();
	},
});
end();
const total = performance.now() - begin;
await rm(folder, { recursive: true, force: true });
const run: PipelineRun = {
	bytes: Buffer.byteLength(text),
	lines: outcome.notes.readings.length,
	terms: outcome.notes.terms.length,
	stages,
	total,
	peaks,
	peak: peak(),
	failed: outcome.failed,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
