import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_SITE } from '../../schemas/site-json.ts';
import { readSiteData } from './site-data.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'site-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('is an empty site without the file', async () => {
	expect(await readSiteData(path.join(folder, 'site.json'))).toEqual(EMPTY_SITE);
});

test('does not hide a broken file', async () => {
	await writeFile(path.join(folder, 'site.json'), '[]');
	await expect(readSiteData(path.join(folder, 'site.json'))).rejects.toThrow('another shape');
});
