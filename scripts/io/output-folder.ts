import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import { type Diagnostic, sortByPlace } from '../text/diagnostic.ts';
import { type OutputFile, outputPathFault, type WriteResult } from '../text/output-file.ts';
import { fileErrorCode } from './file-error.ts';
import { fileState, parentFolders } from './file-state.ts';
import { withLock } from './lock-file.ts';
import { outputDiagnostic, unwritable } from './output-diagnostics.ts';
import { MANIFEST_NAME, type Manifest, manifestFiles, manifestOf, manifestText, readManifest } from './output-manifest.ts';
import { type OutputPlan, pathKey, planOutput } from './output-plan.ts';

const LOCK_NAME = '.generated.lock';
const MAX_LOCK_WAIT_MS = 5_000;

/** Settings of {@link writeOutput}. */
export interface WriteOptions {
	/** How long to wait for another run on the same folder, in milliseconds; 5,000 by default. */
	readonly waitMs?: number;
}

/**
 * Makes the generated files in the folder `out` (created if needed) exactly `files`. New files are first written to a staging folder and
 * then renamed, so that a process that is killed at any moment leaves each file whole, old or new; the next call completes the folder.
 * Files that are already right are not touched. Files of the last run that are not in `files` are deleted.
 *
 * Files that no run made, or that were edited since, are never lost, except pages with the marker of a generated file. Refuses with
 * `output-not-ours` for each such file in the way and for each unsafe path, with `output-unwritable` for a folder that cannot be written,
 * and with `output-busy` if another run holds the lock.
 */
export async function writeOutput(out: string, files: readonly OutputFile[], options: WriteOptions = {}): Promise<WriteResult> {
	const faults = pathDiagnostics(out, files);
	if (faults.length > 0) return refused(faults);
	try {
		await mkdir(out, { recursive: true });
		const locked = await withLock(join(out, LOCK_NAME), options.waitMs ?? MAX_LOCK_WAIT_MS, (staging) => commit(out, files, staging));
		return locked.kind === 'done' ? locked.value : refused([busy(out, locked.processId)]);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return refused([unwritable(out, cause)]);
	}
}

async function commit(out: string, files: readonly OutputFile[], staging: string): Promise<WriteResult> {
	const known = await readManifest(out);
	const plan = await planOutput(out, files, known);
	if (plan.diagnostics.length > 0) return refused(plan.diagnostics);
	const changes = plan.writes.length + plan.removals.length;
	if (changes > 0) await apply(out, plan, known, staging);
	if (changes > 0 || !hasManifest(out, plan.manifest)) putManifest(out, plan.manifest, staging);
	return { kind: 'written', written: plan.writes.map((file) => file.path), unchanged: plan.unchanged, removed: plan.removals };
}

async function apply(out: string, { writes, removals, manifest }: OutputPlan, known: Manifest, staging: string): Promise<void> {
	await mapWithYield(writes, (file, index) => writeFileSync(join(staging, String(index)), file.bytes));
	putManifest(out, manifestOf([...manifestFiles(known), ...manifestFiles(manifest)]), staging);
	// Deleting comes before renaming: on a file system that ignores case, an old and a new path may be the same file.
	await mapWithYield(removals, (path) => rmSync(join(out, path), { force: true }));
	removeEmptyFolders(out, parentFolders(removals));
	await mapWithYield(parentFolders(writes.map((file) => file.path)), (parent) => mkdirSync(join(out, parent), { recursive: true }));
	await mapWithYield(writes, (file, index) => renameSync(join(staging, String(index)), join(out, file.path)));
}

function putManifest(out: string, manifest: Manifest, staging: string): void {
	writeFileSync(join(staging, MANIFEST_NAME), manifestText(manifest));
	renameSync(join(staging, MANIFEST_NAME), join(out, MANIFEST_NAME));
}

function hasManifest(out: string, manifest: Manifest): boolean {
	const state = fileState(join(out, MANIFEST_NAME));
	return state.kind === 'file' && state.bytes.toString('utf8') === manifestText(manifest);
}

function removeEmptyFolders(out: string, folders: readonly string[]): void {
	for (const folder of folders.toReversed()) {
		try {
			rmdirSync(join(out, folder));
		} catch (error) {
			if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(fileErrorCode(error) ?? '')) throw error;
		}
	}
}

/** Diagnostics for unsafe paths, and for different paths that are one file on some file systems. */
function pathDiagnostics(out: string, files: readonly OutputFile[]): readonly Diagnostic[] {
	const faults: Diagnostic[] = [];
	const taken = new Map<string, OutputFile>();
	for (const file of files) {
		const fault = outputPathFault(file.path);
		const other = taken.get(pathKey(file.path));
		if (fault !== undefined)
			faults.push(
				outputDiagnostic(out, '', `the path ${JSON.stringify(file.path)} has ${fault}: give it a name that a file can have in any folder`),
			);
		else if (other !== undefined && !isSameFile(file, other))
			faults.push(outputDiagnostic(out, file.path, `“${other.path}” is the same file where case does not count: rename one of them`));
		taken.set(pathKey(file.path), file);
	}
	return faults;
}

/** Whether two files whose paths differ only by case have the same bytes. If they are one file, it does not matter which one comes last. */
function isSameFile(a: OutputFile, b: OutputFile): boolean {
	return a.path !== b.path && (a.content === b.content || Buffer.from(a.content).equals(Buffer.from(b.content)));
}

function busy(out: string, processId: number | undefined): Diagnostic {
	const holder = processId === undefined ? 'another process' : `process ${processId}`;
	const remedy = 'wait for it to end, or delete this lock if it is no run of this project';
	return outputDiagnostic(out, LOCK_NAME, `${holder} writes into this folder: ${remedy}`, 'output-busy');
}

function refused(diagnostics: readonly Diagnostic[]): WriteResult {
	return { kind: 'refused', diagnostics: sortByPlace(diagnostics) };
}
