import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withSlashes } from '../../scripts/io/paths.ts';

/** The files of a notebook by their paths in its folder, with `/` between the parts. */
export type NotebookFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes a notebook into `folder`, in place of what is there. A name that the file system refuses is left out, as nobody can have such a file. */
export async function writeNotebook(folder: string, files: NotebookFiles): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true }).catch(() => undefined);
		await writeFile(file, content).catch(() => undefined);
	}
}

/** Reads the files of a notebook. */
export async function readNotebook(folder: string): Promise<NotebookFiles> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const files = await Promise.all(paths.sort().map(async (path) => [withSlashes(relative(folder, path)), await readFile(path)] as const));
	return Object.fromEntries(files);
}
