import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import fc from 'fast-check';
import { command, run } from '../../scripts/cli/command.ts';
import { PROJECT } from '../../scripts/cli/project.ts';
import { counted } from '../../src/language/counted.ts';
import { buildInMemory } from './build-in-memory.ts';
import { brokenLaws, type Fault } from './laws.ts';
import { type NotebookFiles, writeNotebook } from './notebook-files.ts';
import { notebooks } from './notebooks.ts';

interface Options {
	readonly minutes: number;
	readonly seed: number;
}

/** Ends a case of fast-check, which then looks for a smaller one. */
class LawBroken extends Error {
	public constructor(public readonly fault: Fault) {
		super(fault.law);
	}
}

/** What is found is kept here, as notebooks. */
const FOUND = join(PROJECT, '.cache', 'fuzz');
/** More processor time for one notebook is a fault, in milliseconds. */
const MAX_CASE_MS = 1_000;
/** How often a slow notebook is built again before it counts: other work of the machine slows single builds down. */
const MAX_BUILDS = 3;

await run(async (argv, terminal) => {
	const program = command(
		'fuzz',
		'Builds notebooks made at random, and holds each to the laws: no crash, no HTML, no script, one reading a line …',
	)
		.option('--minutes <number>', 'how long', readNumber, 1)
		.option('--seed <number>', 'the first of the notebooks; another one gives others', readNumber, Date.now() % 1_000_000_000)
		.parse(argv, { from: 'user' });
	const { minutes, seed } = program.opts<Options>();
	const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
	const deadline = Date.now() + minutes * 60_000;
	const known = new Map<string, number>();
	let cases = 0;
	let slowest = 0;
	const isLawful = async (files: NotebookFiles): Promise<void> => {
		cases += 1;
		await writeNotebook(join(folder, 'notes'), files);
		const faults = await brokenLaws(join(folder, 'notes'));
		const time = await buildTime(join(folder, 'notes'));
		slowest = Math.max(slowest, time);
		const all = time > MAX_CASE_MS ? [...faults, { law: 'no case over 1 s', what: `${Math.round(time)} ms` }] : faults;
		const fresh = all.find((fault) => !known.has(signature(fault)));
		if (fresh !== undefined) throw new LawBroken(fresh);
	};
	for (let round = 0; Date.now() < deadline; round += 1) {
		const result = await fc.check(fc.asyncProperty(notebooks, isLawful), {
			seed: seed + round,
			numRuns: 1_000_000,
			interruptAfterTimeLimit: deadline - Date.now(),
			markInterruptAsFailure: false,
		});
		const { errorInstance: error, counterexample } = result;
		if (!(error instanceof LawBroken)) {
			if (error !== undefined && error !== null) throw error;
			continue;
		}
		const kept = join(FOUND, String(known.size + 1));
		known.set(signature(error.fault), cases);
		for (const files of counterexample ?? []) await writeNotebook(kept, files);
		terminal.out(`${kept}: ${error.fault.law}: ${error.fault.what}`);
	}
	await rm(folder, { recursive: true, force: true });
	terminal.out(
		`${counted(cases, 'notebook')} from seed ${seed}, ${counted(known.size, 'fault')}, the slowest in ${Math.round(slowest)} ms`,
	);
	return known.size === 0 ? 0 : 1;
});

/** Two faults with the same signature have the same cause, most likely: the law, and where the program stood. */
function signature({ law, what }: Fault): string {
	const place = /\n\s+at .*/u.exec(what)?.[0] ?? '';
	return `${law}${place}`;
}

/** The processor time of a build in milliseconds, the least of a few if it is long. */
async function buildTime(folder: string): Promise<number> {
	let least = Number.POSITIVE_INFINITY;
	for (let count = 0; count < MAX_BUILDS && least > MAX_CASE_MS; count += 1) {
		const before = process.cpuUsage();
		await buildInMemory(folder, false).catch(() => undefined);
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1_000);
	}
	return least;
}

function readNumber(text: string): number {
	const number = Number(text);
	if (text.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('expected a number');
	return number;
}
