import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { endingOf } from '../../src/web/site-yaml.ts';
import { PICTURE_TYPES } from '../images/picture-fault.ts';
import { coalesce } from './coalesce.ts';
import { unlessMissing } from './file-error.ts';
import { CORRECTIONS_NAME, isNoteName, SETTINGS_NAME } from './find-notes.ts';

/** Settings of {@link watchNotes}. */
export interface WatchOptions {
	/** How long no note may change before `onChange` is called, in milliseconds; 80 by default. */
	readonly quietMs?: number;
	/** Takes the errors of `onChange` and of the watching. Without it, the function that ends the watching throws the first of them. */
	readonly onError?: (error: unknown) => void;
}

const QUIET_MS = 80;

/**
 * Calls `onChange` after note files at `paths` (files or folders, also of entries) were added, changed or removed. Calls never overlap, and
 * changes during a call cause exactly one more. Watching has begun when the promise is fulfilled. Its value is a function that ends the
 * watching and waits for a call that has begun.
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

/** Watches a path. A single file is watched through its folder, because an editor that saves by renaming replaces the file. */
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

/**
 * Tells by name, before anything is opened, what cannot be notes: swap files, backups, hidden folders. The list of permalinks is watched,
 * because an error can be corrected by deleting one of its lines; so are the corrections, the settings, and pictures.
 */
function notNotesBelow(top: string): (path: string, status?: Stats) => boolean {
	return (path, status) => {
		const below = relative(top, path);
		if (below === '') return false;
		if (below.split(sep).some((name) => name.startsWith('.') || name === 'node_modules')) return true;
		if (status?.isFile() !== true) return false;
		const isOwn = below === SETTINGS_NAME || below === CORRECTIONS_NAME || isNoteName(basename(path), false);
		return !isOwn && !Object.hasOwn(PICTURE_TYPES, endingOf(path));
	};
}
