import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { differingPaths } from '../file-hashes.ts';
import { copyProject } from '../site-copy.ts';
import { type Moment, type RunResult, runUntil } from './killed-run.ts';
import { foreignFiles, leftovers, mixedFiles, stateOf } from './state.ts';
import { type Places, type State, VICTIMS, type Victim, type VictimName } from './victims.ts';

/** What was seen in a number of kills. */
export interface TrialCounts {
	/** Runs that were killed; the others had ended by then. */
	readonly killed: number;
	/** Killed runs that had changed nothing yet, that had changed all, and those between (pages of `notes`, which are old or new one by one). */
	readonly old: number;
	readonly fresh: number;
	readonly between: number;
	/** What did not hold, each with the moment of the kill. */
	readonly faults: readonly string[];
}

interface TrialOptions {
	readonly times: number;
	/** Called after each kill with what was seen so far. */
	readonly onTrial?: (done: number, counts: TrialCounts) => void;
}

/** Where a command is, what it makes uninterrupted, and how long and with how many changes of files it makes that. */
interface Measured {
	readonly places: Places;
	readonly victim: Victim;
	readonly states: readonly [even: State, odd: State];
	readonly ms: number;
	readonly changes: number;
}

/**
 * Kills a command so many times, at moments spread over its run: in turn by time and by the changes of files seen, as most of the time nothing is
 * written. Runs the command again each time, and looks at what there is after either.
 */
export async function killTimes(name: VictimName, { times, onTrial }: TrialOptions): Promise<TrialCounts> {
	const project = await copyProject('kills');
	const folder = await mkdtemp(path.join(tmpdir(), 'kills-'));
	try {
		const places = { project, notes: path.join(folder, 'notes'), out: path.join(folder, 'made/site') };
		for (const one of [path.dirname(places.out), path.join(project, '.cache/build')]) await mkdir(one, { recursive: true });
		await bundleCommand(name, project);
		const measured = await measure(VICTIMS[name], places);
		const counts = { killed: 0, old: 0, fresh: 0, between: 0 };
		const faults: string[] = [];
		for (let trial = 0; trial < times; trial += 1) {
			const moment = momentOf(trial, times, measured);
			const { outcome, faults: found } = await killOnce(trial + FIRST_RUN, moment, measured);
			if (outcome !== 'ended') {
				counts.killed += 1;
				counts[outcome] += 1;
			}
			faults.push(...found.map((fault) => `${name}, killed at ${JSON.stringify(moment)}: ${fault}`));
			onTrial?.(trial + 1, { ...counts, faults });
		}
		return { ...counts, faults };
	} finally {
		for (const one of [project, folder]) await rm(one, { recursive: true, force: true });
	}
}

/** Makes one file of a command, beside its own: it starts in a third of the time, most of which would go to kills before anything is done. */
async function bundleCommand(name: VictimName, project: string): Promise<void> {
	const folder = path.join(project, 'scripts/cli');
	const outfile = path.join(folder, `${name}.mjs`);
	await build({
		...{ entryPoints: [path.join(folder, `${name}.ts`)], outfile, bundle: true, packages: 'external' },
		...{ platform: 'node', format: 'esm', logLevel: 'error' },
	});
}

/** Runs before it are for measuring. */
const FIRST_RUN = 2;

async function measure(victim: Victim, places: Places): Promise<Measured> {
	const even = await runWhole(0, victim, places);
	const odd = await runWhole(1, victim, places);
	const { ms, changes } = odd.result;
	return { victim, places, states: [even.state, odd.state], ms, changes };
}

async function runWhole(run: number, victim: Victim, places: Places): Promise<{ readonly result: RunResult; readonly state: State }> {
	await victim.prepare(run, places);
	const result = await runUntil(victim.args(run, places), { cwd: places.project, watched: victim.watched(places) });
	if (result.code !== 0) throw new Error(`the command fails without being killed:\n${result.output}`);
	return { result, state: await stateOf(places) };
}

function momentOf(trial: number, times: number, { ms, changes }: Measured): Moment {
	const part = (trial + 0.5) / times;
	return trial % 2 === 0 ? { afterMs: ms * part } : { changes: 1 + Math.floor(changes * part) };
}

interface Trial {
	readonly outcome: 'ended' | 'old' | 'fresh' | 'between';
	readonly faults: readonly string[];
}

async function killOnce(run: number, moment: Moment, { victim, places, states }: Measured): Promise<Trial> {
	const faults: string[] = [];
	const expectNone = (what: string, found: readonly string[]): void => {
		if (found.length > 0) faults.push(`${what}: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ` and ${found.length - 5} more` : ''}`);
	};
	await victim.prepare(run, places);
	const before = await stateOf(places);
	const known = states[run % 2 === 0 ? 0 : 1];
	const after = { out: known.out, notes: (await victim.notesAfter?.(run, places)) ?? known.notes };
	const start = { cwd: places.project, watched: victim.watched(places) };
	const killed = await runUntil(victim.args(run, places), { ...start, moment });
	const left = await stateOf(places);
	const differing = victim.isByFile ? foreignFiles : mixedFiles;
	expectNone('notes neither old nor new after the kill', foreignFiles(left.notes, before.notes, after.notes));
	expectNone('made files neither old nor new after the kill', differing(left.out, before.out, after.out));
	const isOld = isSame(left, before);
	const isNew = isSame(left, after);
	const next = await runUntil(victim.args(run, places), { cwd: places.project, watched: [] });
	const now = await stateOf(places);
	// A term that is there already is not added again, which the command says with 1.
	const code = victim.notesAfter !== undefined && isNew ? 1 : 0;
	if (next.code !== code) faults.push(`the next command ends with ${next.code}, not ${code}:\n${next.output}`);
	expectNone('notes not new after the next command', differingPaths(now.notes, after.notes));
	expectNone('made files not new after the next command', differingPaths(now.out, after.out));
	expectNone('left behind after the next command', await leftovers(places));
	if (killed.code !== null && killed.code !== 0) faults.push(`it failed with ${killed.code} before it was killed:\n${killed.output}`);
	if (killed.hasOrphans || next.hasOrphans) faults.push('a process of the command lives on');
	return { outcome: killed.code !== null ? 'ended' : isOld ? 'old' : isNew ? 'fresh' : 'between', faults };
}

function isSame(a: State, b: State): boolean {
	return differingPaths(a.notes, b.notes).length === 0 && differingPaths(a.out, b.out).length === 0;
}
