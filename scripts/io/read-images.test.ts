import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { samplePng } from '../images/image-file.samples.ts';
import { notesPath } from '../text/source.ts';
import { readImages } from './read-images.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'images-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads pictures, and reports those that cannot be shown, each once', async () => {
	await writeFile(join(folder, 'a.png'), samplePng(2, 1));
	await writeFile(join(folder, 'b.png'), 'text');
	await writeFile(join(folder, 'c.png'), Buffer.alloc(20_000_001));
	const reported: string[] = [];
	const names = ['a.png', 'b.png', 'c.png', 'd.png'].map(notesPath);
	const images = await readImages(names, { notes: '.', cwd: folder }, ({ code, place, message }) =>
		reported.push(`${place.file} ${code} ${message}`),
	);
	expect(images.map(({ path, width, height }) => [path, width, height])).toEqual([['a.png', 2, 1]]);
	expect(reported).toEqual([
		expect.stringMatching(/^b\.png image-unusable this picture does not hold what its ending says/u),
		expect.stringMatching(/^c\.png image-unusable this picture has 20000001 bytes: make it smaller/u),
		expect.stringMatching(/^d\.png image-unusable this picture cannot be read \(ENOENT\)/u),
	]);
});

it('reads nothing outside the notebook, and no folder', async () => {
	await mkdir(join(folder, 'notes/folder.png'), { recursive: true });
	await writeFile(join(folder, 'secret.png'), samplePng(2, 1));
	await symlink('../secret.png', join(folder, 'notes/link.png'));
	const reported: string[] = [];
	const names = ['notes/link.png', 'notes/folder.png', 'secret.png'].map(notesPath);
	expect(await readImages(names, { notes: 'notes', cwd: folder }, ({ message }) => reported.push(message))).toEqual([]);
	expect(reported).toEqual([
		expect.stringMatching(/^this picture leads out of the notebook/u),
		expect.stringMatching(/^this picture is a folder/u),
		expect.stringMatching(/^this picture leads out of the notebook/u),
	]);
});
