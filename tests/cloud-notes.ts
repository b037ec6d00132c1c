import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NotesRequest } from '../scripts/build.ts';
import { type ReadEntry, readEntry } from '../scripts/entries/entry.ts';
import { notesPath, sourceFile } from '../scripts/text/source.ts';

/**
 * The notebook that tests know by heart: notes about the cloud with an entry for each term. It stands beside the tests, so that any other
 * notes can stand in `notes/`. No test names it in another way.
 */
const BASE = fileURLToPath(new URL('fixtures/cloud', import.meta.url));

/** The folder of the notebook. */
export const CLOUD_FOLDER = join(BASE, 'notes');

/** Reads the notebook; its files are called `notes/…`. */
export const CLOUD_REQUEST: NotesRequest = {
	notes: CLOUD_FOLDER,
	entries: join(CLOUD_FOLDER, 'terms'),
	permalinks: join(CLOUD_FOLDER, 'permalinks.txt'),
	settings: join(CLOUD_FOLDER, 'site.yaml'),
	cwd: BASE,
	progress: () => undefined,
};

/** The text of its only file of notes. */
export function cloudText(): string {
	return readFileSync(join(CLOUD_FOLDER, 'cloud.md'), 'utf8');
}

/** Its entries. */
export function cloudEntries(): readonly ReadEntry[] {
	const folder = join(CLOUD_FOLDER, 'terms');
	return readdirSync(folder).flatMap(
		(name) => readEntry(sourceFile(notesPath(`notes/terms/${name}`), readFileSync(join(folder, name), 'utf8')), () => undefined) ?? [],
	);
}
