import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/language/compare-text.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';

/** What a new notebook has: the names of its files, and the files that they are copies of. */
const FILES: readonly (readonly [name: string, source: URL])[] = [
	['first-notes.md', new URL('../../guide/first-notes.md', import.meta.url)],
];

/** A notebook was made, with these files; or why not. */
export type NewNotebook =
	| { readonly kind: 'made'; readonly files: readonly string[] }
	| { readonly kind: 'taken'; readonly names: readonly string[] }
	| { readonly kind: 'unwritable'; readonly cause: string };

/** Makes a notebook to start from in a folder that does not exist or is empty. Never writes into a folder that has anything in it. */
export async function makeNotebook(folder: string): Promise<NewNotebook> {
	try {
		const names = await unlessMissing(readdir(folder), []);
		if (names.length > 0) return { kind: 'taken', names: [...names].sort(compareText) };
		await mkdir(folder, { recursive: true });
		// Another process may have written a file meanwhile, which must not be lost.
		for (const [name, source] of FILES) await writeFile(join(folder, name), await readFile(fileURLToPath(source)), { flag: 'wx' });
		return { kind: 'made', files: FILES.map(([name]) => name) };
	} catch (error) {
		if (fileErrorCode(error) === undefined || !(error instanceof Error)) throw error;
		return { kind: 'unwritable', cause: error.message };
	}
}

/** What stands in a notebook, with a slash and the number of files behind a folder: `terms/ (137 files)`. */
export async function notebookContents(folder: string): Promise<readonly string[]> {
	const entries = await unlessMissing(readdir(folder, { withFileTypes: true }), []);
	const shown = entries.map(async (entry) => {
		if (!entry.isDirectory()) return entry.name;
		const below = await readdir(join(folder, entry.name), { recursive: true, withFileTypes: true });
		return `${entry.name}/ (${below.filter((one) => one.isFile()).length} files)`;
	});
	return (await Promise.all(shown)).sort(compareText);
}

/** Deletes all that is in a folder. */
export async function emptyNotebook(folder: string): Promise<void> {
	for (const name of await unlessMissing(readdir(folder), [])) await rm(join(folder, name), { recursive: true, force: true });
}
