import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** Reads a path from an option. Throws commander's `InvalidArgumentError` if it is empty, which would mean the working folder. */
export function readPath(text: string): string {
	if (text.trim() === '') throw new InvalidArgumentError('expected a path');
	return text;
}

/** Reads an existing folder from an option. Throws commander's `InvalidArgumentError` for anything else. */
export function readFolder(text: string): string {
	if (statSync(readPath(text), { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new InvalidArgumentError('expected an existing folder');
	return text;
}

/**
 * Reads a folder to write to from an option; it need not exist. Throws commander's `InvalidArgumentError` for anything else, and for
 * folders in `/proc`, `/sys` and `/dev`, where writing fails or hangs.
 */
export function readOutFolder(text: string): string {
	const path = readPath(text);
	if (/^\/(?:proc|sys|dev)(?:\/|$)/u.test(resolve(path))) throw new InvalidArgumentError('expected a folder that can be written');
	const status = statSync(path, { throwIfNoEntry: false });
	if (status !== undefined && !status.isDirectory()) throw new InvalidArgumentError('expected a folder, or a path that does not exist yet');
	return path;
}
