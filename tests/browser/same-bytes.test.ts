import { execFile } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { CLOUD_FOLDER } from '../cloud-notes.ts';
import { differingPaths, fileHashes } from '../file-hashes.ts';
import { cloneProject, PROJECT } from '../site-copy.ts';
import { BUILD_ENVIRONMENT } from './built-site.ts';

/** Why nothing can be compared: the site was not built of these files, or packages stand outside the folder and are named by the way there. */
const CANNOT = process.env['BUILD_DIR'] !== undefined || lstatSync(path.join(PROJECT, 'node_modules')).isSymbolicLink();

let folder = '';
beforeAll(async () => {
	folder = await realpath(await mkdtemp(path.join(tmpdir(), 'same-bytes-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds the site of the cloud notes with nothing kept of earlier builds, as another person would on another machine; gives its folder. */
async function buildElsewhere(): Promise<string> {
	const apart = await mkdtemp(path.join(folder, 'try-'));
	const clone = path.join(apart, 'of/another name/and-depth');
	const home = path.join(apart, 'home');
	await mkdir(home);
	// A second try, as other tests make and remove files in the folder that is copied.
	await cloneProject(clone).catch(async () => {
		await rm(clone, { recursive: true, force: true });
		await cloneProject(clone);
	});
	const other = { HOME: home, TMPDIR: home, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', RAYON_NUM_THREADS: '1' };
	const notes = path.join(clone, path.relative(PROJECT, CLOUD_FOLDER));
	await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/cli/build.ts', '--notes', notes], {
		cwd: clone,
		env: { ...process.env, ...BUILD_ENVIRONMENT, ...other },
	});
	return path.join(clone, 'build');
}

it.skipIf(CANNOT)('builds the same bytes in another folder, home and time zone, with one thread', async () => {
	const [here, there] = [await fileHashes(inject('build')), await fileHashes(await buildElsewhere())];
	expect(here.size).toBeGreaterThan(1_000);
	expect(differingPaths(here, there)).toEqual([]);
});
