import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileErrorCode } from './file-error.ts';
import { processStart } from './process-start.ts';

/** What `work` gave, or that another process held the lock all the time. */
export type Locked<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'busy'; readonly processId: number | undefined };

const RETRY_AFTER_MS = 25;
/** Process id, start of the process, and which lock of that process it is. */
const OWNER = /^(\d{1,10})-([\dA-Za-z]+)-\d+$/u;

/** The start where the system does not tell. */
const UNKNOWN = 'unknown';

let ownStart: string | undefined;
let taken = 0;

/**
 * Runs `work` while this process alone holds the lock at `path`, in a folder that exists; waits up to `waitMs` milliseconds for it.
 * `work` gets a folder to lay files down in, on the same disk, which goes with the lock. What a process that is gone left behind is swept.
 *
 * The lock is a folder with one folder in it, named for the owner. Taking it renames a prepared folder to `path`, which the system refuses
 * while another owner stands there. Breaking it deletes the dead owner's own folder by name, so that no slow process can break the lock that
 * a faster one took meanwhile.
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

function newOwner(): string {
	ownStart ??= processStart(process.pid) ?? UNKNOWN;
	taken += 1;
	return `${process.pid}-${ownStart}-${taken}`;
}

/** Puts the prepared folder in the lock's place, unless another owner is there. */
async function take(prepared: string, path: string): Promise<boolean> {
	try {
		await rename(prepared, path);
		return true;
	} catch (error) {
		// Windows does not rename onto a folder (EPERM), not even onto an empty one; the others not onto one with something in it.
		const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(fileErrorCode(error) ?? '');
		if (isTaken) return false;
		throw error;
	}
}

/** Deletes owners that are gone; says whether the lock is free now. */
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

/** Deletes what processes left behind that were killed while they waited. */
async function sweep(path: string): Promise<void> {
	const prefix = `${basename(path)}.`;
	const left = (await readdir(dirname(path))).filter((name) => name.startsWith(prefix) && isGone(name.slice(prefix.length)));
	for (const name of left) await rm(join(dirname(path), name), { recursive: true, force: true });
}

async function removeIfEmpty(folder: string): Promise<void> {
	try {
		await rmdir(folder);
	} catch (error) {
		// The next owner is in it already, or has left it and deleted it.
		if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(fileErrorCode(error) ?? '')) throw error;
	}
}

/** The names in the lock's folder. A file in its place, which another program made, is an owner that no one knows. */
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

/** Whether `name` is that of an owner whose process has ended, even if another process has its id now. */
function isGone(name: string): boolean {
	const [, id, start] = OWNER.exec(name) ?? [];
	if (id === undefined) return false;
	return start === UNKNOWN ? !isRunning(Number(id)) : processStart(Number(id)) !== start;
}

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		// Someone else's process is there, and not ours to signal.
		return fileErrorCode(error) === 'EPERM';
	}
}

async function holder(path: string): Promise<number | undefined> {
	const id = (await ownersOf(path)).map((name) => OWNER.exec(name)?.[1]).find((one) => one !== undefined);
	return id === undefined ? undefined : Number(id);
}
