import { open, readdir, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { clearLock, withLock } from './lock-file.ts';

/** Whether the file has its new content; if not, why. */
export type ReplaceResult = { readonly kind: 'replaced' } | Refused;

/** Nothing was done, for these reasons. */
export interface Refused {
	readonly kind: 'refused';
	readonly diagnostics: readonly Diagnostic[];
}

/** The work was done, with this result. */
interface Done<T> {
	readonly kind: 'done';
	readonly value: T;
}

const MAX_LOCK_WAIT_MS = 5_000;
/** Long enough for twenty commands that each read large notes. */
const MAX_QUEUE_WAIT_MS = 120_000;

/**
 * Replaces the content of the file at `path` atomically and keeps its mode: a process that is killed half-way leaves the old content.
 * Refuses with `notes-changed` if the file no longer has the content `expected`, or cannot be written. Messages show the path as `shown`.
 */
export async function replaceFile(path: string, shown: NotesPath, expected: Uint8Array, replacement: Uint8Array): Promise<ReplaceResult> {
	// Without a lock, two commands could both find the expected content, and the later one would undo the change of the earlier one.
	return changeFile(path, shown, async (current) => (current?.equals(expected) === true ? replacement : undefined));
}

/**
 * Replaces the content of the file at `path` by what `change` makes of it, while no other command changes the file. `change` gets undefined
 * if there is no file. If it returns undefined, the change is refused with `notes-changed`. If it returns the same bytes, the file is not
 * touched. A link stays a link.
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
		return { lock: lockOf(file), work };
	});
	if (result.kind === 'refused') return result;
	return result.value ? { kind: 'replaced' } : refused(shown, 'the file changed while it was read: run the command again');
}

/**
 * Runs `work`, which reads notes and then changes them, while no other command does so in the same folder. Waits up to two minutes for
 * commands that came first. `notes` is a folder or a file. If it does not exist, nothing is locked.
 */
export async function withNotesLock<T>(notes: string, shown: NotesPath, work: () => Promise<T>): Promise<Done<T> | Refused> {
	const status = await unlessMissing(stat(notes), undefined);
	if (status === undefined) return { kind: 'done', value: await work() };
	const folder = status.isDirectory() ? notes : dirname(notes);
	const settled = async (): Promise<T> => {
		// A command that finds nothing to change does not lock a file, and would leave what a killed one has left of its lock.
		for (const lock of await fileLocks(folder)) await clearLock(lock);
		return work();
	};
	return lockedOrRefused(shown, MAX_QUEUE_WAIT_MS, async () => ({ lock: join(folder, '.lock'), work: settled }));
}

/** The lock of a file, or what was prepared for one: `.cloud.md.lock`, `.cloud.md.lock.<owner>`. */
const LOCK_NAME = /^(\..+\.lock)(?:\.[\w-]+)?$/u;

/** The locks of files in a folder and in those below it whose names do not begin with a dot, as notes stand in these. */
async function fileLocks(folder: string): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const lock = LOCK_NAME.exec(entry.name)?.[1];
		if (lock !== undefined) found.add(join(folder, lock));
		else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
			for (const below of await fileLocks(join(folder, entry.name))) found.add(below);
	}
	return found;
}

function lockOf(file: string): string {
	return join(dirname(file), `.${basename(file)}.lock`);
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
		return refused(shown, `another command is at work in this folder: wait for its end, or delete ${basename(lock)} if there is none`);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return refused(shown, `the file cannot be written (${cause}): correct that, then run the command again`);
	}
}

/** Writes `bytes` to `staged`, waits until they are on the disk, and renames it to `path`. Keeps the mode of the file at `path`. */
async function putInPlace(path: string, staged: string, bytes: Uint8Array): Promise<void> {
	const status = await unlessMissing(stat(path), undefined);
	const file = await open(staged, 'wx', status?.mode);
	try {
		await file.writeFile(bytes);
		// When a file is created, the process's umask clears some bits of the mode.
		if (status !== undefined) await file.chmod(status.mode);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(staged, path);
}

function refused(shown: NotesPath, message: string): Refused {
	return { kind: 'refused', diagnostics: [diagnostic('notes-changed', wholeFile(shown), message)] };
}
