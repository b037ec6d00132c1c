import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { fileState, parentFolders, sha256 } from './file-state.ts';
import { mapWithYield } from './map-with-yield.ts';
import { MANIFEST_NAME, outputPathSchema, parseJson, sha256Schema } from './output-manifest.ts';
import type { OutputPlan } from './output-plan.ts';

/**
 * A commit of many files. New content is laid down in a staging folder; the journal in it, written atomically, is the point of no
 * return: without one the folder is thrown away, with one every step is taken, or taken again, until all are done.
 */

const journalSchema = z.object({
	version: z.literal(1),
	/** `staged` is a name in the staging folder; `before` the hash of what it replaces, null for nothing. */
	renames: z.array(z.object({ staged: z.string().regex(/^\d{1,9}$/u), path: outputPathSchema, before: sha256Schema.nullable() })),
	removals: z.array(z.object({ path: outputPathSchema, before: sha256Schema })),
});

/** The steps of one commit. */
export type Journal = z.infer<typeof journalSchema>;

const STAGING_NAME = /^\.staging-[0-9a-f]{12}$/u;
const JOURNAL_NAME = 'journal.json';
const STAGED_MANIFEST = 'manifest';

/** The staging folders in `out`, as names in order; killed runs leave them behind. */
export async function stagingFolders(out: string): Promise<readonly string[]> {
	return (await readdir(out)).filter((name) => STAGING_NAME.test(name)).sort();
}

/** A commit that was decided: its staging folder's name in the output folder, and its steps. */
export interface Commit {
	readonly name: string;
	readonly journal: Journal;
}

/** Lays the plan's files down and writes the journal last. Leaves nothing behind when it fails. */
export async function stage(out: string, plan: OutputPlan): Promise<Commit> {
	const name = `.staging-${sha256(Buffer.from(plan.manifest)).slice(0, 12)}`;
	const folder = join(out, name);
	const renames = plan.writes.map(({ path, before }, index) => ({ staged: String(index), path, before }));
	const removals = plan.removals.map(({ path, before }) => ({ path, before }));
	const journal: Journal = { version: 1, renames, removals };
	await mkdir(folder);
	try {
		await mapWithYield(plan.writes, (file, index) => writeFileSync(join(folder, String(index)), file.bytes));
		writeFileSync(join(folder, STAGED_MANIFEST), plan.manifest);
		await writeFileAtomic(join(folder, JOURNAL_NAME), JSON.stringify(journal));
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
	return { name, journal };
}

/** The journal in the staging folder `name`: `none` where the run was killed before it wrote one, `damaged` where it cannot be understood. */
export async function readJournal(out: string, name: string): Promise<Journal | 'none' | 'damaged'> {
	const text = await unlessMissing(readFile(join(out, name, JOURNAL_NAME), 'utf8'), undefined);
	if (text === undefined) return 'none';
	const parsed = journalSchema.safeParse(parseJson(text));
	return parsed.success ? parsed.data : 'damaged';
}

/** Takes all steps of a commit, all removals before the first rename; steps taken already change nothing. Drops the staging folder in the end. */
export async function carryOut(out: string, { name, journal }: Commit): Promise<void> {
	const folder = join(out, name);
	// Where case makes no difference, a file that goes and one that comes may be the same: hence the order.
	await mapWithYield(journal.removals, ({ path }) => rmSync(join(out, path), { force: true }));
	removeEmptyFolders(out, parentFolders(journal.removals.map((removal) => removal.path)));
	await mapWithYield(parentFolders(journal.renames.map((step) => step.path)), (parent) =>
		mkdirSync(join(out, parent), { recursive: true }),
	);
	await mapWithYield(journal.renames, ({ staged, path }) => renameOnce(join(folder, staged), join(out, path)));
	renameOnce(join(folder, STAGED_MANIFEST), join(out, MANIFEST_NAME));
	await rm(join(folder, JOURNAL_NAME), { force: true });
	await discard(out, name);
}

/** Throws a staging folder away. */
export async function discard(out: string, name: string): Promise<void> {
	await rm(join(out, name), { recursive: true, force: true });
}

/** A rename that an earlier run did has no source any more; one without a target folder is still an error. */
function renameOnce(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (fileErrorCode(error) !== 'ENOENT' || fileState(from).kind !== 'absent') throw error;
	}
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
