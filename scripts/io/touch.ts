import { mkdir, open, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Sets the time of a file's last change to now, for programs that watch it. Creates an empty file if there is none. */
export async function touch(path: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await (await open(path, 'a')).close();
	const now = new Date();
	await utimes(path, now, now);
}
