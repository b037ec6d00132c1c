import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import { compareText } from '../../src/language/compare-text.ts';
import { GENERATED_MARKER } from '../text/output-file.ts';

/** What is at a path: nothing, a file with its bytes, or something else, such as a folder or a symbolic link. */
export type FileState = { readonly kind: 'absent' } | { readonly kind: 'file'; readonly bytes: Buffer } | { readonly kind: 'other' };

/** Reads what is at `path`. Does not follow a symbolic link. */
export function fileState(path: string): FileState {
	const status = lstatSync(path, { throwIfNoEntry: false });
	if (status === undefined) return { kind: 'absent' };
	return status.isFile() ? { kind: 'file', bytes: readFileSync(path) } : { kind: 'other' };
}

/** The names in a folder, in code-unit order; none if there is no such folder. */
export function namesIn(folder: string): readonly string[] {
	return fileState(folder).kind === 'other' && lstatSync(folder).isDirectory() ? readdirSync(folder).sort(compareText) : [];
}

/** The SHA-256 of `bytes` in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The marker of a generated file ends within so many characters (UTF-16 units) of its top. */
const MAX_MARKER_END = 400;
const MAX_BYTES_PER_CHARACTER = 4;

/** Whether a text file has the marker of a generated file at its top. */
export function isMarkedGenerated(bytes: Uint8Array): boolean {
	const top = new TextDecoder('utf-8').decode(bytes.subarray(0, MAX_MARKER_END * MAX_BYTES_PER_CHARACTER));
	return !top.includes('\0') && top.slice(0, MAX_MARKER_END).includes(GENERATED_MARKER);
}

/** All folders above `paths` (`/` between the parts), outermost first, without the top folder. */
export function parentFolders(paths: Iterable<string>): readonly string[] {
	const folders = new Set<string>();
	for (const path of paths) {
		for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			const folder = path.slice(0, end);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return [...folders].sort((a, b) => a.length - b.length);
}

/** The `folders` (relative to `top`) at whose paths something else is: a file, or a link that could lead out of `top`. */
export async function notFolders(top: string, folders: readonly string[]): Promise<readonly string[]> {
	const states = await mapWithYield(folders, (folder) => lstatSync(join(top, folder), { throwIfNoEntry: false })?.isDirectory() ?? true);
	return folders.filter((_, index) => states[index] === false);
}
