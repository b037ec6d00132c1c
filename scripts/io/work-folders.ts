import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from './file-error.ts';
import { isThere } from './read-source.ts';

/** Names the notebook that a work folder belongs to. */
const OWNER = 'notebook.txt';

/**
 * Makes the folder in which the pages of a notebook are made, and removes its neighbours whose notebook is gone. Of a neighbour that does not say whose
 * it is, nothing is touched.
 *
 * @param parent of all work folders
 * @param notebook the absolute path of the notes
 */
export async function claimWorkFolder(parent: string, folder: string, notebook: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, OWNER), `${notebook}\n`);
	for (const name of await readdir(parent)) {
		const other = join(parent, name);
		const owner = await unlessMissing(readFile(join(other, OWNER), 'utf8'), undefined);
		if (owner !== undefined && !(await isThere(owner.trimEnd()))) await rm(other, { recursive: true, force: true });
	}
}
