import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimWorkFolder } from './work-folders.ts';

let top: string;

beforeEach(async () => {
	top = await mkdtemp(join(tmpdir(), 'work-folders-'));
	for (const name of ['tea', 'bread']) await mkdir(join(top, 'notes', name), { recursive: true });
	for (const name of ['tea', 'bread']) await claimWorkFolder(join(top, 'work'), join(top, 'work', name), join(top, 'notes', name));
});

afterEach(() => rm(top, { recursive: true, force: true }));

it('removes the work folder of a notebook that is gone', async () => {
	await writeFile(join(top, 'work', 'bread', 'page.md'), 'x');
	await rm(join(top, 'notes', 'bread'), { recursive: true });
	await claimWorkFolder(join(top, 'work'), join(top, 'work', 'tea'), join(top, 'notes', 'tea'));
	expect(await readdir(join(top, 'work'))).toEqual(['tea']);
});

it('keeps those of other notebooks, and folders that do not say whose they are', async () => {
	await mkdir(join(top, 'work', 'unknown'));
	await writeFile(join(top, 'work', 'a file'), 'x');
	await claimWorkFolder(join(top, 'work'), join(top, 'work', 'tea'), join(top, 'notes', 'tea'));
	expect((await readdir(join(top, 'work'))).sort()).toEqual(['a file', 'bread', 'tea', 'unknown']);
});
