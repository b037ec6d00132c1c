import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
	const images = await readImages(names, folder, ({ code, place, message }) => reported.push(`${place.file} ${code} ${message}`));
	expect(images.map(({ path, width, height }) => [path, width, height])).toEqual([['a.png', 2, 1]]);
	expect(reported).toEqual([
		expect.stringMatching(/^b\.png image-unusable this picture does not hold what its ending says/u),
		expect.stringMatching(/^c\.png image-unusable this picture has 20000001 bytes: make it smaller/u),
		expect.stringMatching(/^d\.png image-unusable this picture cannot be read \(ENOENT\)/u),
	]);
});
