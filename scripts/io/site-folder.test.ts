import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { putSite, settleSite, siteFolderFault } from './site-folder.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A built site with a page that says `text`. */
async function site(name: string, text: string): Promise<string> {
	await mkdir(join(folder, name, 'api'), { recursive: true });
	await writeFile(join(folder, name, 'api/site.json'), '{}');
	await writeFile(join(folder, name, 'index.html'), text);
	return join(folder, name);
}

it('takes the place of the site that was built before, and leaves nothing beside it', async () => {
	const out = await site('build', 'old');
	await writeFile(join(out, 'gone.html'), 'old');
	expect(await siteFolderFault(out)).toBeUndefined();
	expect(await putSite(await site('work', 'new'), out)).toBeUndefined();
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new');
	expect([await readdir(folder), (await readdir(out)).sort()]).toEqual([['build'], ['api', 'index.html']]);
});

it('makes the folders above it', async () => {
	const out = join(folder, 'far/off/site');
	expect(await siteFolderFault(out)).toBeUndefined();
	expect(await putSite(await site('work', 'new'), out)).toBeUndefined();
	expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new');
});

it('clears up what a killed process left behind', async () => {
	await site('.build.next', 'half');
	await site('.build.previous', 'old');
	expect(await putSite(await site('work', 'new'), join(folder, 'build'))).toBeUndefined();
	expect(await readdir(folder)).toEqual(['build']);
	expect(await readFile(join(folder, 'build/index.html'), 'utf8')).toBe('new');
});

it.each([
	['renamed the old site', ['.build.next', '.build.previous'], 'old'],
	['put the new site in its place', ['build', '.build.previous'], 'new'],
	['copied half of the new site', ['build', '.build.next'], 'new'],
])('has one whole site and nothing beside it after a process was killed that had %s', async (_when, names, text) => {
	for (const name of names) await site(name, name === '.build.previous' ? 'old' : 'new');
	await settleSite(join(folder, 'build'));
	expect(await readdir(folder)).toEqual(['build']);
	expect(await readFile(join(folder, 'build/index.html'), 'utf8')).toBe(text);
});

it('does not take the place of a folder that no build made', async () => {
	await mkdir(join(folder, 'letters'));
	expect(await siteFolderFault(join(folder, 'letters'))).toBeUndefined();
	await writeFile(join(folder, 'letters/mine.txt'), 'mine');
	expect(await siteFolderFault(join(folder, 'letters'))).toMatchObject({ code: 'output-not-ours' });
});

it('keeps the old site and says so when the system does not let it be replaced', async () => {
	await writeFile(join(folder, 'file'), '');
	const work = await site('work', 'new');
	expect(await putSite(work, join(folder, 'file/build'))).toMatchObject({ code: 'output-unwritable' });
	expect(await readFile(join(work, 'index.html'), 'utf8')).toBe('new');
});
