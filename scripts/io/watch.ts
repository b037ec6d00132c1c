import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { coalesce } from './coalesce.ts';
import { unlessMissing } from './file-error.ts';
import { isNoteName } from './find-notes.ts';

/** Settings of {@link watchNotes}. */
export interface WatchOptions {
	/** How long the notes must be quiet before `onChange` is called, in milliseconds; 80 without it. */
	readonly quietMs?: number;
	/** Takes what `onChange` or the watching itself throws; without it, the function that ends the watching throws the first of them. */
	readonly onError?: (error: unknown) => void;
}

const QUIET_MS = 80;

/**
 * Calls `onChange` after note files at `paths` (files or folders, entries among them) were added, changed or removed; calls never overlap, and changes
 * during one cause exactly one more. Watches once the promise is fulfilled; it gives a function that ends the watching and waits for a call under way.
 */
export async function watchNotes(
	paths: readonly string[],
	onChange: () => Promise<void> | void,
	options: WatchOptions = {},
): Promise<() => Promise<void>> {
	const errors: unknown[] = [];
	const onError = options.onError ?? ((error: unknown) => errors.push(error));
	const changes = coalesce(onChange, options.quietMs ?? QUIET_MS, onError);
	const watchers = await Promise.all(paths.map((path) => watchPath(path, changes.request, onError)));
	return async () => {
		await Promise.all(watchers.map((watcher) => watcher.close()));
		await changes.stop();
		if (errors.length > 0) throw errors[0];
	};
}

interface Watcher {
	close(): Promise<void>;
}

/** A single file is watched through its folder: an editor that saves by renaming puts another file in its place. */
async function watchPath(path: string, request: () => void, onError: (error: unknown) => void): Promise<Watcher> {
	const top = await unlessMissing(realpath(path), resolve(path));
	const status = await unlessMissing(stat(top), undefined);
	const isFile = status?.isFile() === true;
	const watcher = watch(isFile ? dirname(top) : top, {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: isFile ? otherThan(top) : notNotesBelow(top),
	});
	watcher.on('all', (event) => {
		if (event === 'add' || event === 'change' || event === 'unlink') request();
	});
	watcher.on('error', onError);
	await new Promise<void>((ready) => watcher.once('ready', () => ready()));
	return watcher;
}

function otherThan(file: string): (path: string) => boolean {
	return (path) => path !== file && path !== dirname(file);
}

/** Tells what cannot be notes by its name, before it is opened: swap files, backups, hidden folders. The list of permalinks counts: deleting a line mends a fault. */
function notNotesBelow(top: string): (path: string, status?: Stats) => boolean {
	return (path, status) => {
		const below = relative(top, path);
		if (below === '') return false;
		if (below.split(sep).some((name) => name.startsWith('.') || name === 'node_modules')) return true;
		return status?.isFile() === true && !isNoteName(basename(path), false);
	};
}
