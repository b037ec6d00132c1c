import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notesPath } from '../text/source.ts';
import { replaceFile, withNotesLock } from './replace-file.ts';

const SHOWN = notesPath('notes/a.md');
let folder = '';
let path = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'replace-file-'));
	path = join(folder, 'a.md');
	await writeFile(path, 'old');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('replaces the bytes, keeps the mode and leaves no other file', async () => {
	await chmod(path, 0o640);
	expect(await replaceFile(path, SHOWN, Buffer.from('old'), Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ kind: 'replaced' });
	expect([...(await readFile(path))]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
	expect((await stat(path)).mode & 0o777).toBe(0o640);
	expect(await readdir(folder)).toEqual(['a.md']);
});

it('refuses a file that was changed or deleted since', async () => {
	const changed = await replaceFile(path, SHOWN, Buffer.from('older'), Buffer.from('new'));
	expect(changed).toMatchObject({
		kind: 'refused',
		diagnostics: [{ code: 'notes-changed', message: expect.stringContaining('changed while it was read') }],
	});
	expect(await readFile(path, 'utf8')).toBe('old');
	await rm(path);
	expect(await replaceFile(path, SHOWN, Buffer.from('old'), Buffer.from('new'))).toMatchObject({ kind: 'refused' });
});

it('lets one of many commands replace the file', async () => {
	const results = await Promise.all([1, 2, 3, 4].map((one) => replaceFile(path, SHOWN, Buffer.from('old'), Buffer.from(`old ${one}`))));
	expect(results.filter((result) => result.kind === 'replaced')).toHaveLength(1);
});

it('changes the file that a link leads to, and touches nothing if nothing changes', async () => {
	await symlink('a.md', join(folder, 'link.md'));
	expect(await replaceFile(join(folder, 'link.md'), SHOWN, Buffer.from('old'), Buffer.from('new'))).toEqual({ kind: 'replaced' });
	expect([await readlink(join(folder, 'link.md')), await readFile(path, 'utf8')]).toEqual(['a.md', 'new']);
	const before = await stat(path);
	expect(await replaceFile(path, SHOWN, Buffer.from('new'), Buffer.from('new'))).toEqual({ kind: 'replaced' });
	expect((await stat(path)).ino).toBe(before.ino);
});

it('deletes what a killed command left beside the file', async () => {
	await mkdir(join(folder, '.a.md.lock/4194305-1-1'), { recursive: true });
	await writeFile(join(folder, '.a.md.lock/4194305-1-1/new'), 'half');
	expect(await replaceFile(path, SHOWN, Buffer.from('old'), Buffer.from('new'))).toEqual({ kind: 'replaced' });
	expect(await readdir(folder)).toEqual(['a.md']);
});

it.each([
	['what was prepared for a lock', '.a.md.lock.4194305-1-1'],
	['the lock of a file that was never made', '.permalinks.txt.lock/4194305-1-1'],
	['the lock of a file in a folder below', 'deep/.b.md.lock/4194305-1-1'],
])('clears %s', async (_what, left) => {
	await mkdir(join(folder, left), { recursive: true });
	await withNotesLock(folder, SHOWN, async () => undefined);
	expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('.lock'))).toEqual([]);
});

it('clears what a killed command has left of the lock of a file, even where the next command changes nothing', async () => {
	await mkdir(join(folder, `.a.md.lock/${process.pid}-1-1`), { recursive: true });
	await mkdir(join(folder, `.a.md.lock.${process.pid}-1-2`));
	expect(await withNotesLock(folder, notesPath('notes'), async () => 'nothing')).toEqual({ kind: 'done', value: 'nothing' });
	expect(await readdir(folder)).toEqual(['a.md']);
});
