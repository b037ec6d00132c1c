import { existsSync } from 'node:fs';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '..');

/** What a clone has; the list of the files that were generated, so that the copy may write them anew; and the pictures that were drawn. */
const COPIED = [
	'docs',
	'notes',
	'scripts',
	'src',
	'static',
	'docusaurus.config.ts',
	'sidebars.ts',
	'package.json',
	'tsconfig.json',
	'.browserslistrc',
	'.generated.json',
	'.cache/cards',
];

/** Copies the project into a new folder below the system's own for such, for tests that change it; gives that folder. */
export async function copyProject(name: string): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
	const present = COPIED.filter((one) => existsSync(path.join(PROJECT, one)));
	await Promise.all(present.map((one) => cp(path.join(PROJECT, one), path.join(folder, one), { recursive: true })));
	await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
	return folder;
}
