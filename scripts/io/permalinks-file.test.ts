import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Diagnostic } from '../text/diagnostic.ts';
import { appendPermalinks, readPermalinks } from './permalinks-file.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'permalinks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (): Promise<string> => readFile(join(folder, 'p.txt'), 'utf8');
const append = (...lines: readonly string[]): ReturnType<typeof appendPermalinks> => appendPermalinks('p.txt', folder, lines, ['# why']);

it('creates a file, then appends to it, each line once', async () => {
	expect(await append('/a')).toEqual({ kind: 'replaced' });
	await append('/a', '/b');
	expect(await text()).toBe('# why\n/a\n/b\n');
	expect(await readdir(folder)).toEqual(['p.txt']);
});

it.each([
	['\uFEFF# mine\r\n\r\n/b', '\uFEFF# mine\r\n\r\n/b\r\n/a\r\n'],
	['/b\n\n', '/b\n\n/a\n'],
])('keeps every byte of %j', async (before, after) => {
	await writeFile(join(folder, 'p.txt'), before);
	await append('/a', '/b');
	expect(await text()).toBe(after);
});

it('loses nothing if many commands append at once', async () => {
	await Promise.all(['/a', '/b', '/c', '/d'].map((line) => append(line)));
	expect((await text()).split('\n').sort()).toEqual(['', '# why', '/a', '/b', '/c', '/d']);
});

it('reads the list, an empty one if there is no file, and reports a file that is not text', async () => {
	const found: Diagnostic[] = [];
	const read = (): ReturnType<typeof readPermalinks> => readPermalinks('p.txt', folder, (one) => found.push(one));
	expect(await read()).toEqual({ path: 'p.txt', lines: [] });
	await append('/a');
	expect((await read())?.lines.map((line) => line.text)).toEqual(['# why', '/a']);
	await writeFile(join(folder, 'p.txt'), Uint8Array.of(0x2f, 0xc3, 0x28));
	expect([await read(), found.map(({ code }) => code)]).toEqual([undefined, ['not-utf8']]);
});

it('takes a link that leads nowhere for a list that cannot be read, not for an empty one', async () => {
	const found: Diagnostic[] = [];
	await symlink('nowhere.txt', join(folder, 'p.txt'));
	expect([await readPermalinks('p.txt', folder, (one) => found.push(one)), found.map(({ code }) => code)]).toEqual([
		undefined,
		['notes-unreadable'],
	]);
});
