import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
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

const runProgram = promisify(execFile);

/**
 * Makes the new folder `clone` what a clone would be after `npm ci`, with what is not committed yet: all files that git knows or would take,
 * the history, and packages of its own, since the bundler names modules by where they really stand.
 */
export async function cloneProject(clone: string): Promise<void> {
	const listed = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: PROJECT });
	const files = [...new Set(listed.stdout.split('\0'))].filter((file) => file !== '' && existsSync(path.join(PROJECT, file)));
	await mkdir(clone, { recursive: true });
	// Without the locks of other runs of git, which come and go.
	const filter = (file: string): boolean => !file.endsWith('.lock');
	await cp(path.join(PROJECT, '.git'), path.join(clone, '.git'), { recursive: true, filter });
	for (const file of files) await cp(path.join(PROJECT, file), path.join(clone, file), { recursive: true });
	const [own, packages] = [path.join(PROJECT, 'node_modules'), path.join(clone, 'node_modules')] as const;
	await mkdir(packages);
	// Without what tools that run at the same time make and remove in folders of their own, as `.vite-temp`.
	const names = (await readdir(own)).filter((name) => !name.startsWith('.') || name === '.bin');
	// Links to its 50,000 files take a second, and copies a minute; a file system may refuse links, and a tool may not know how to make them.
	await runProgram('cp', ['-al', ...names.map((name) => path.join(own, name)), packages]).catch(async () => {
		for (const name of names) await cp(path.join(own, name), path.join(packages, name), { recursive: true, force: true });
	});
}
