import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { fileState, isMarkedGenerated, notFolders, parentFolders, sha256 } from './file-state.ts';
import { mapWithYield } from './map-with-yield.ts';
import { editedByHand, inTheWay, outputFault } from './output-fault.ts';
import { carryOut, discard, type Journal, readJournal, stagingFolders } from './output-journal.ts';

/**
 * Finishes what a killed run began in `out`: rolls its commit forward, or throws its staging away if it had not decided yet.
 * Gives what stands in the way, in which case the commit stays where it is. Call it under the lock.
 */
export async function recoverOutput(out: string): Promise<readonly Diagnostic[]> {
	const faults: Diagnostic[] = [];
	for (const name of await stagingFolders(out)) {
		const journal = await readJournal(out, name);
		if (journal === 'none') await discard(out, name);
		else if (journal === 'damaged')
			faults.push(outputFault(out, name, 'damaged journal', 'one that a run wrote: delete this folder, then run again'));
		else faults.push(...(await rollForward(out, name, journal)));
	}
	return faults;
}

async function rollForward(out: string, name: string, journal: Journal): Promise<readonly Diagnostic[]> {
	const rest = await stepsLeft(out, name, journal);
	const faults = await conflicts(out, name, rest);
	if (faults.length === 0) await carryOut(out, { name, journal: rest });
	return faults;
}

/** A rename is done once its staged file is gone; and after the first rename all removals are done. */
async function stepsLeft(out: string, name: string, journal: Journal): Promise<Journal> {
	const staged = new Set(await readdir(join(out, name)));
	const renames = journal.renames.filter((step) => staged.has(step.staged));
	return { ...journal, renames, removals: renames.length < journal.renames.length ? [] : journal.removals };
}

/** What someone changed since the run was killed: the steps still to take would lose it. */
async function conflicts(out: string, name: string, { renames, removals }: Journal): Promise<readonly Diagnostic[]> {
	const steps = [...removals, ...renames];
	const blocked = await notFolders(out, parentFolders(steps.map((step) => step.path)));
	if (blocked.length > 0) return blocked.map((path) => inTheWay(out, path, 'file or link in the place of a folder'));
	const faults = await mapWithYield(steps, (step) => ('staged' in step && isDone(out, name, step) ? undefined : conflict(out, step)));
	return faults.filter((fault) => fault !== undefined);
}

/** Where case makes no difference, the step for a path that differs by case alone has put the same bytes there already. */
function isDone(out: string, name: string, step: Journal['renames'][number]): boolean {
	const [staged, state] = [fileState(join(out, name, step.staged)), fileState(join(out, step.path))];
	return staged.kind === 'file' && state.kind === 'file' && staged.bytes.equals(state.bytes);
}

function conflict(out: string, { path, before }: { readonly path: string; readonly before: string | null }): Diagnostic | undefined {
	const state = fileState(join(out, path));
	if (state.kind === 'absent') return undefined;
	if (state.kind === 'other') return inTheWay(out, path, 'folder or link in the place of a file');
	return sha256(state.bytes) === before || isMarkedGenerated(state.bytes) ? undefined : editedByHand(out, path);
}
