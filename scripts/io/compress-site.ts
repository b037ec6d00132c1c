import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileType } from '../deploy/response-headers.ts';
import { namingPath } from './file-error.ts';
import { sha256 } from './file-state.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Node compresses four files at once. More than that are read ahead, so that it never waits. */
const FILES_AT_ONCE = 16;

/**
 * Writes a copy of each text file of a built site beside it, compressed by brotli (`.br`) and by gzip (`.gz`), unless the copy would be no
 * smaller. Hosts that look for such files send them instead. It compresses as well as it can, which takes a second for half a megabyte of
 * different files; files with the same content are compressed once.
 *
 * @param folder the built site
 */
export async function compressSite(folder: string): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && fileType(entry.name)?.isText === true)
		.map((entry) => join(entry.parentPath, entry.name));
	const alike = new Map<string, string[]>();
	for (const file of files) {
		const hash = sha256(await readFile(file));
		alike.set(hash, [...(alike.get(hash) ?? []), file]);
	}
	const queue = [...alike.values()];
	const work = async (): Promise<void> => {
		for (let paths = queue.pop(); paths !== undefined; paths = queue.pop()) await compressAlike(paths);
	};
	await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
}

/** Compresses files with the same content. */
async function compressAlike(paths: readonly string[]): Promise<void> {
	const [first] = paths;
	if (first === undefined) return;
	const bytes = await readFile(first);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	const copies = [
		['br', await brotli(bytes, { params })],
		['gz', await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION })],
	] as const;
	for (const [ending, copy] of copies)
		if (copy.length < bytes.length) await Promise.all(paths.map((path) => namingPath(path, writeFile(`${path}.${ending}`, copy))));
}
