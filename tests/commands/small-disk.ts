import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why no disk of a size can be made here; undefined where it can. */
export async function whyNoSmallDisk(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a file system';
	const folder = await mkdtemp(path.join(tmpdir(), 'mount-'));
	try {
		await mountSmallDisk(folder, 64 * 1024);
		unmount(folder);
		return undefined;
	} catch (error) {
		return `this root may not mount a file system: ${error instanceof Error ? error.message : String(error)}`;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Mounts a disk of so many bytes, which is in memory, at a folder, which is made if needed. */
export async function mountSmallDisk(folder: string, bytes: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'pipe' });
}

export function unmount(folder: string): void {
	execFileSync('umount', [folder], { stdio: 'pipe' });
}

/** Fills a disk until only so many bytes are free. */
export async function fillDisk(file: string, leave: number): Promise<void> {
	const [free = ''] = execFileSync('df', ['--output=avail', '-B1', path.dirname(file)], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.slice(1);
	await writeFile(file, Buffer.alloc(Math.max(0, Number(free) - leave)));
}
