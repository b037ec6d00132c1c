import { readFile } from 'node:fs/promises';

/** All bytes of the file at `path`. Rejects if it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
	return readFile(path);
}
