import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileErrorCode, unlessMissing } from './file-error.ts';

/** What `work` gave, or that another process held the lock all the time. */
export type Locked<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'busy'; readonly processId: number | undefined };

const RETRY_AFTER_MS = 25;
/** A lock without content for this long belongs to a process that was killed while it wrote it. */
const EMPTY_STALE_AFTER_MS = 2_000;
/** Breaking a stale lock takes a moment; a guard of this age was left behind. */
const GUARD_STALE_AFTER_MS = 5_000;

/**
 * Runs `work` while this process alone holds the lock file at `path`, in a folder that exists; waits up to `waitMs` milliseconds for it.
 * A lock whose process is gone is taken over.
 */
export async function withLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<Locked<T>> {
	const deadline = Date.now() + waitMs;
	while (!(await createNew(path, ownerText()))) {
		if (await isStale(path)) await breakLock(path);
		else if (Date.now() >= deadline) return { kind: 'busy', processId: (await readOwner(path))?.processId };
		else await sleep(RETRY_AFTER_MS);
	}
	try {
		return { kind: 'done', value: await work() };
	} finally {
		await rm(path, { force: true });
	}
}

/** The start tells this process from an earlier one with the same id, which is usual in containers. */
function ownerText(): string {
	return `${process.pid} ${Math.round(performance.timeOrigin)}\n`;
}

async function createNew(path: string, text: string): Promise<boolean> {
	try {
		await writeFile(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (fileErrorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

async function readOwner(path: string): Promise<{ readonly processId: number; readonly text: string } | undefined> {
	const text = await unlessMissing(readFile(path, 'utf8'), '');
	const processId = /^(\d{1,10}) \d+\n$/u.exec(text)?.[1];
	return processId === undefined ? undefined : { processId: Number(processId), text };
}

async function isStale(path: string): Promise<boolean> {
	const owner = await readOwner(path);
	if (owner === undefined) return (await ageMs(path)) > EMPTY_STALE_AFTER_MS;
	return owner.processId === process.pid ? owner.text !== ownerText() : !isRunning(owner.processId);
}

/** The time since the file was last written; 0 where there is none, which is nothing to break. */
async function ageMs(path: string): Promise<number> {
	const status = await unlessMissing(stat(path), undefined);
	return status === undefined ? 0 : Date.now() - status.mtimeMs;
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

/** Removes a stale lock. Of two processes that see it, the slower one must not remove the lock that the faster one then took: hence the guard. */
async function breakLock(path: string): Promise<void> {
	const guard = `${path}.breaking`;
	if (!(await createNew(guard, ownerText()))) {
		if ((await ageMs(guard)) > GUARD_STALE_AFTER_MS) await rm(guard, { force: true });
		else await sleep(RETRY_AFTER_MS);
		return;
	}
	try {
		if (await isStale(path)) await rm(path, { force: true });
	} finally {
		await rm(guard, { force: true });
	}
}
