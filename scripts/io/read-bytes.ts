import { readFile } from 'node:fs/promises';

/** All bytes of the file at `path`. Rejects where the system does not let it be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
	return readFile(path);
}
