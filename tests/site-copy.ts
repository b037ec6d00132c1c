import { existsSync } from 'node:fs';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLOUD_FOLDER } from './cloud-notes.ts';

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '..');

/** What a clone has, and the pictures that were drawn. Its notes are the cloud notes, whatever stands in `notes/`. */
const COPIED = [
	'guide',
	'scripts',
	'src',
	'static',
	'docusaurus.config.ts',
	'sidebars.ts',
	'package.json',
	'tsconfig.json',
	'.browserslistrc',
	'.cache/cards',
];

/** Copies the project into a new folder below the system's own for such, for tests that change it; gives that folder. */
export async function copyProject(name: string): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
	const present = COPIED.filter((one) => existsSync(path.join(PROJECT, one)));
	await Promise.all(present.map((one) => cp(path.join(PROJECT, one), path.join(folder, one), { recursive: true })));
	await cp(CLOUD_FOLDER, path.join(folder, 'notes'), { recursive: true });
	await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
	return folder;
}
