import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** A path as an option gives it. Throws commander's `InvalidArgumentError` where it is empty, which would mean the folder one stands in. */
export function readPath(text: string): string {
	if (text.trim() === '') throw new InvalidArgumentError('expected a path');
	return text;
}

/** A folder that is there. Throws commander's `InvalidArgumentError` on anything else. */
export function readFolder(text: string): string {
	if (statSync(readPath(text), { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new InvalidArgumentError('expected a folder that is there');
	return text;
}

/**
 * A folder to write to, which may not be there yet. Throws commander's `InvalidArgumentError` where the system keeps the files: a folder
 * of `/proc`, `/sys` or `/dev` takes none, or hangs.
 */
export function readOutFolder(text: string): string {
	const path = readPath(text);
	if (/^\/(?:proc|sys|dev)(?:\/|$)/u.test(resolve(path))) throw new InvalidArgumentError('expected a folder that can be written');
	const status = statSync(path, { throwIfNoEntry: false });
	if (status !== undefined && !status.isDirectory()) throw new InvalidArgumentError('expected a folder, or a path where nothing is yet');
	return path;
}
