import { open, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { withLock } from './lock-file.ts';

/** Whether the file has its new content, or why it kept the old one. */
export type ReplaceResult = { readonly kind: 'replaced' } | Refused;

/** Why nothing was done. */
export interface Refused {
	readonly kind: 'refused';
	readonly diagnostics: readonly Diagnostic[];
}

/** What was done. */
interface Done<T> {
	readonly kind: 'done';
	readonly value: T;
}

const MAX_LOCK_WAIT_MS = 5_000;
/** Twenty commands that each read a large notebook are through by then. */
const MAX_QUEUE_WAIT_MS = 120_000;

/**
 * Puts `replacement` in the place of a file's bytes, at once and with the file's mode kept: a process killed half-way leaves the old content.
 * Refuses with `notes-changed` when the file no longer holds the bytes `expected`, which someone edits then, or cannot be written.
 * `path` is where the file is, `shown` how messages name it.
 */
export async function replaceFile(path: string, shown: NotesPath, expected: Uint8Array, replacement: Uint8Array): Promise<ReplaceResult> {
	// Two commands at once would both find the bytes they expect, and the later one undo the earlier one.
	return changeFile(path, shown, async (current) => (current?.equals(expected) === true ? replacement : undefined));
}

/**
 * Gives the bytes of the file at `path` (undefined where there is none) to `change` and puts what that gives in their place, while no other
 * command changes the file. Undefined refuses: the file is not as it has to be. The same bytes touch nothing. A link stays a link.
 */
export async function changeFile(
	path: string,
	shown: NotesPath,
	change: (current: Buffer | undefined) => Promise<Uint8Array | undefined>,
): Promise<ReplaceResult> {
	const result = await lockedOrRefused(shown, MAX_LOCK_WAIT_MS, async () => {
		const file = await unlessMissing(realpath(path), path);
		const work = async (staging: string): Promise<boolean> => {
			const current = await unlessMissing(readFile(file), undefined);
			const next = await change(current);
			if (next !== undefined && !(current ?? Buffer.alloc(0)).equals(next)) await putInPlace(file, join(staging, 'new'), next);
			return next !== undefined;
		};
		return { lock: join(dirname(file), `.${basename(file)}.lock`), work };
	});
	if (result.kind === 'refused') return result;
	return result.value ? { kind: 'replaced' } : refused(shown, 'change meanwhile, expected the file as it was read: run again');
}

/**
 * Runs `work`, which reads notes and then changes what it read, while no other command does so in the same folder; waits two minutes
 * for those that came first. `notes` is a folder or a file; where there is neither, nothing is locked.
 */
export async function withNotesLock<T>(notes: string, shown: NotesPath, work: () => Promise<T>): Promise<Done<T> | Refused> {
	const status = await unlessMissing(stat(notes), undefined);
	if (status === undefined) return { kind: 'done', value: await work() };
	const folder = status.isDirectory() ? notes : dirname(notes);
	return lockedOrRefused(shown, MAX_QUEUE_WAIT_MS, async () => ({ lock: join(folder, '.lock'), work }));
}

interface Job<T> {
	readonly lock: string;
	readonly work: (staging: string) => Promise<T>;
}

async function lockedOrRefused<T>(shown: NotesPath, waitMs: number, prepare: () => Promise<Job<T>>): Promise<Done<T> | Refused> {
	try {
		const { lock, work } = await prepare();
		const locked = await withLock(lock, waitMs, work);
		if (locked.kind === 'done') return locked;
		return refused(shown, `lock of another command, expected one at a time: wait for it to end, or delete ${basename(lock)}`);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return refused(shown, `file system error (${cause}), expected a file that can be written: correct that, then run again`);
	}
}

/** Writes to `staged` until the disk has all of it, then renames: whoever looks sees the old file or the new one. Keeps the mode. */
async function putInPlace(path: string, staged: string, bytes: Uint8Array): Promise<void> {
	const status = await unlessMissing(stat(path), undefined);
	const file = await open(staged, 'wx', status?.mode);
	try {
		await file.writeFile(bytes);
		// What the process may not give to a new file is left out when it is opened.
		if (status !== undefined) await file.chmod(status.mode);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(staged, path);
}

function refused(shown: NotesPath, unexpected: string): Refused {
	return { kind: 'refused', diagnostics: [diagnostic('notes-changed', wholeFile(shown), `unexpected ${unexpected}`)] };
}
