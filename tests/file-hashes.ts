import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../scripts/io/file-state.ts';
import { withSlashes } from '../scripts/io/paths.ts';

/** The SHA-256 of each file below a folder, by its path from there; none where there is no such folder. */
export async function fileHashes(folder: string): Promise<ReadonlyMap<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const hashes = new Map<string, string>();
	for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
		const file = path.join(parentPath, name);
		hashes.set(withSlashes(path.relative(folder, file)), sha256(await readFile(file)));
	}
	return hashes;
}

/** The paths at which two folders have different files, or only one has a file. */
export function differingPaths(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
	return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}
