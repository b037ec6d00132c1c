import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareText } from '../../src/language/compare-text.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { SETTINGS_NAME } from './find-notes.ts';
import { withSlashes } from './paths.ts';

const GUIDE = fileURLToPath(new URL('../../guide', import.meta.url));
/** The JSON Schema of the settings, which editors read. */
const SCHEMA_NAME = 'site-yaml.schema.json';
/** What a new notebook has: copies of files of the guide. */
const NAMES: readonly string[] = ['first-notes.md', SETTINGS_NAME];

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
		for (const name of NAMES) {
			const text = await readFile(join(GUIDE, name), 'utf8');
			await writeFile(join(folder, name), text.replace(`./${SCHEMA_NAME}`, schemaPath(folder)), { flag: 'wx' });
		}
		return { kind: 'made', files: NAMES };
	} catch (error) {
		if (fileErrorCode(error) === undefined || !(error instanceof Error)) throw error;
		return { kind: 'unwritable', cause: error.message };
	}
}

/** The way from a notebook to the schema, as an editor takes it: relative where there is one, so that it works in each clone. */
function schemaPath(folder: string): string {
	const path = relative(folder, join(GUIDE, SCHEMA_NAME));
	return isAbsolute(path) ? pathToFileURL(path).href : withSlashes(path);
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
