import { mkdir, open, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a file look changed now, its bytes as they are, to those who watch it; makes an empty one where there is none. */
export async function touch(path: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await (await open(path, 'a')).close();
	const now = new Date();
	await utimes(path, now, now);
}
