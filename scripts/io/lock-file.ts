import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileErrorCode } from './file-error.ts';
import { isGone, newOwner, processIdOf } from './process-owner.ts';

/** The result of the work, or that another process held the lock the whole time. */
export type Locked<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'busy'; readonly processId: number | undefined };

const RETRY_AFTER_MS = 25;

/**
 * Runs `work` while this process alone holds the lock at `path`, whose parent folder exists. Waits up to `waitMs` milliseconds for the lock.
 * `work` gets a staging folder on the same disk, which is deleted with the lock. Files that dead processes left behind are deleted.
 *
 * The lock is a folder that contains one folder, named after the owner. A process takes it by renaming a prepared folder to `path`, which
 * the system refuses while another owner is there. A process breaks it by deleting the dead owner's folder by name, so that a slow process
 * cannot break the lock that a faster one has taken since.
 */
export async function withLock<T>(path: string, waitMs: number, work: (staging: string) => Promise<T>): Promise<Locked<T>> {
	const deadline = Date.now() + waitMs;
	const owner = newOwner();
	const prepared = `${path}.${owner}`;
	await mkdir(join(prepared, owner), { recursive: true });
	try {
		while (!(await take(prepared, path))) {
			if (await breakStale(path)) continue;
			if (Date.now() >= deadline) return { kind: 'busy', processId: await holder(path) };
			await sleep(RETRY_AFTER_MS);
		}
	} finally {
		await rm(prepared, { recursive: true, force: true });
	}
	try {
		await sweep(path);
		return { kind: 'done', value: await work(join(path, owner)) };
	} finally {
		await release(path, owner);
	}
}

/** Removes what killed processes have left of the lock at `path`, for commands that may end without taking it. A lock that is held stays. */
export async function clearLock(path: string): Promise<void> {
	await breakStale(path);
	await sweep(path);
}

/** Renames the prepared folder to the lock's path. Returns false if another owner is there. */
async function take(prepared: string, path: string): Promise<boolean> {
	try {
		await rename(prepared, path);
		return true;
	} catch (error) {
		// Windows does not rename onto a folder (EPERM), even if it is empty. Other systems do not rename onto a folder that is not empty.
		const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(fileErrorCode(error) ?? '');
		if (isTaken) return false;
		throw error;
	}
}

/** Deletes the folders of owners that have ended. Returns whether the lock is free now. */
async function breakStale(path: string): Promise<boolean> {
	const owners = await ownersOf(path);
	const stale = owners.filter(isGone);
	for (const owner of stale) await rm(join(path, owner), { recursive: true, force: true });
	if (owners.length > stale.length) return false;
	await removeIfEmpty(path);
	return true;
}

async function release(path: string, owner: string): Promise<void> {
	await rm(join(path, owner), { recursive: true, force: true });
	await removeIfEmpty(path);
}

/** Deletes the prepared folders of processes that were killed while they waited. */
async function sweep(path: string): Promise<void> {
	const prefix = `${basename(path)}.`;
	const left = (await readdir(dirname(path))).filter((name) => name.startsWith(prefix) && isGone(name.slice(prefix.length)));
	for (const name of left) await rm(join(dirname(path), name), { recursive: true, force: true });
}

async function removeIfEmpty(folder: string): Promise<void> {
	try {
		await rmdir(folder);
	} catch (error) {
		// The next owner has taken it, or has already deleted it.
		if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(fileErrorCode(error) ?? '')) throw error;
	}
}

/** The names in the lock's folder. A file in its place was made by another program and counts as an unknown owner. */
async function ownersOf(path: string): Promise<readonly string[]> {
	try {
		return await readdir(path);
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === 'ENOENT') return [];
		if (code === 'ENOTDIR') return [''];
		throw error;
	}
}

async function holder(path: string): Promise<number | undefined> {
	return (await ownersOf(path)).map(processIdOf).find((id) => id !== undefined);
}
