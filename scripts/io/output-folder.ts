import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, sortByPlace } from '../text/diagnostic.ts';
import { type OutputFile, outputPathFault, type WriteResult } from '../text/output-file.ts';
import { fileErrorCode } from './file-error.ts';
import { fileState } from './file-state.ts';
import { withLock } from './lock-file.ts';
import { outputFault } from './output-fault.ts';
import { carryOut, stage } from './output-journal.ts';
import { MANIFEST_NAME, readManifest } from './output-manifest.ts';
import { nameKey, type OutputPlan, planOutput } from './output-plan.ts';
import { recoverOutput } from './output-recovery.ts';

const LOCK_NAME = '.generated.lock';
const LOCK_WAIT_MS = 5_000;

/** Settings of {@link writeOutput}. */
export interface WriteOptions {
	/** How long to wait for another run on the same folder, in milliseconds. */
	readonly waitMs?: number;
}

/**
 * Makes the generated part of the folder `out` (created if need be) exactly `files`, all of them or none, even if the process is
 * killed: the next call then finishes or forgets the commit first. Files that are right already are not touched, files of the last run
 * that are not among `files` go. Pages that bear the mark of a generated file are ours to change; other files that no run made, or that
 * someone edited since, are never lost: `output-not-ours`
 * for each of them and for unsafe paths. `output-unwritable` for a folder that cannot be written, `output-busy` for one that another
 * run keeps.
 */
export async function writeOutput(out: string, files: readonly OutputFile[], options: WriteOptions = {}): Promise<WriteResult> {
	const faults = pathFaults(out, files);
	if (faults.length > 0) return refused(faults);
	try {
		await mkdir(out, { recursive: true });
		const locked = await withLock(join(out, LOCK_NAME), options.waitMs ?? LOCK_WAIT_MS, () => commit(out, files));
		return locked.kind === 'done' ? locked.value : refused([busy(out, locked.processId)]);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return refused([
			outputFault(
				out,
				'',
				`file system error (${cause})`,
				'a folder that can be written: correct that, then run again',
				'output-unwritable',
			),
		]);
	}
}

async function commit(out: string, files: readonly OutputFile[]): Promise<WriteResult> {
	const leftOver = await recoverOutput(out);
	if (leftOver.length > 0) return refused(leftOver);
	const plan = await planOutput(out, files, await readManifest(out));
	if (plan.diagnostics.length > 0) return refused(plan.diagnostics);
	if (!isDone(out, plan)) await carryOut(out, await stage(out, plan));
	return {
		kind: 'written',
		written: plan.writes.map((file) => file.path),
		unchanged: plan.unchanged,
		removed: plan.removals.map((file) => file.path),
	};
}

function isDone(out: string, plan: OutputPlan): boolean {
	if (plan.writes.length > 0 || plan.removals.length > 0) return false;
	const manifest = fileState(join(out, MANIFEST_NAME));
	return manifest.kind === 'file' && manifest.bytes.toString('utf8') === plan.manifest;
}

/** Unsafe paths, and paths that are one file on some systems: a renderer made them, so the names in the message are its own. */
function pathFaults(out: string, files: readonly OutputFile[]): readonly Diagnostic[] {
	const faults: Diagnostic[] = [];
	const taken = new Map<string, OutputFile>();
	for (const file of files) {
		const fault = outputPathFault(file.path);
		const other = taken.get(nameKey(file.path));
		if (fault !== undefined)
			faults.push(outputFault(out, '', `path ${JSON.stringify(file.path)} with ${fault}`, 'a path that stays in the folder'));
		else if (other !== undefined && !isSameFile(file, other))
			faults.push(
				outputFault(out, file.path, `path that “${other.path}” has taken`, 'paths that differ in more than case, or equal files'),
			);
		taken.set(nameKey(file.path), file);
	}
	return faults;
}

/** Whether two files whose paths differ by case alone hold the same bytes: where they are one file, it does not matter which comes last. */
function isSameFile(a: OutputFile, b: OutputFile): boolean {
	return a.path !== b.path && (a.content === b.content || Buffer.from(a.content).equals(Buffer.from(b.content)));
}

function busy(out: string, processId: number | undefined): Diagnostic {
	const holder = processId === undefined ? 'another process' : `process ${processId}`;
	return outputFault(
		out,
		LOCK_NAME,
		`lock of ${holder}`,
		'one run at a time: wait for it to end, or delete this file if it is no run of this project',
		'output-busy',
	);
}

function refused(diagnostics: readonly Diagnostic[]): WriteResult {
	return { kind: 'refused', diagnostics: sortByPlace(diagnostics) };
}
