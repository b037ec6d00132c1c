import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEntryFiles, readNotesFolder } from './notes-folder.ts';
import { MAX_FILE_BYTES } from './read-source.ts';

let cwd = '';
beforeEach(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'notes-folder-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(cwd, path)), { recursive: true });
		await writeFile(join(cwd, path), content);
	}
}

async function shown(path = 'notes') {
	const read = await readNotesFolder(path, cwd);
	return {
		files: read.files.map((file) => file.path),
		faults: read.diagnostics.map((diagnostic) => `${diagnostic.place.file}:${diagnostic.place.line} ${diagnostic.code}`),
		notFollowed: read.notFollowed,
	};
}

describe('readNotesFolder', () => {
	it('reads note files of all folders in code-unit order, and nothing else', async () => {
		await put({
			'notes/b.md': 'b',
			'notes/B.txt': 'B',
			'notes/a/x.markdown': 'x',
			'notes/a-b.md': 'y',
			'notes/a/terms/z.md': 'z',
			'notes/terms/etcd.md': 'entry',
			'notes/.draft.md': 'no',
			'notes/.git/x.md': 'no',
			'notes/node_modules/x/readme.md': 'no',
			'notes/permalinks.json': 'no',
		});
		expect(await shown()).toEqual({
			files: ['notes/B.txt', 'notes/a-b.md', 'notes/a/terms/z.md', 'notes/a/x.markdown', 'notes/b.md'],
			faults: [],
			notFollowed: [],
		});
	});

	it('reads a single file of any name, and a path outside the working folder', async () => {
		await put({ 'jotted.text': '\uFEFFone\r\n\r\ntwo', 'work/x': '' });
		const { files } = await readNotesFolder('../jotted.text', join(cwd, 'work'));
		expect(files).toEqual([
			{
				path: '../jotted.text',
				lines: [
					{ number: 1, text: 'one' },
					{ number: 2, text: '' },
					{ number: 3, text: 'two' },
				],
			},
		]);
	});

	it('reports a path that does not exist, also below a file', async () => {
		await put({ 'a.md': 'a' });
		expect((await shown()).faults).toEqual(['notes:1 notes-missing']);
		expect((await shown('a.md/b')).faults).toEqual(['a.md/b:1 notes-missing']);
	});

	it('reports an empty folder, a folder of blank files and a blank file', async () => {
		await mkdir(join(cwd, 'notes'));
		expect((await shown()).faults).toEqual(['notes:1 notes-empty']);
		await put({ 'notes/a.md': '\uFEFF\n \t\r\n' });
		expect((await shown()).faults).toEqual(['notes:1 notes-empty']);
		expect((await shown('notes/a.md')).faults).toEqual(['notes/a.md:1 notes-empty']);
	});

	it('reports all bad files at once and still reads the others', async () => {
		await put({
			'notes/binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
			'notes/good.md': 'text',
			'notes/latin.md': Buffer.from('eins\nzw\u00f6lf', 'latin1'),
			'notes/utf16.txt': Buffer.from('\uFEFFx', 'utf16le'),
		});
		execFileSync('mkfifo', [join(cwd, 'notes/pipe.md')]);
		const large = await open(join(cwd, 'notes/large.md'), 'w');
		await large.truncate(MAX_FILE_BYTES + 1);
		await large.close();
		expect(await shown()).toEqual({
			files: ['notes/good.md'],
			faults: [
				'notes/binary.md:1 binary-file',
				'notes/large.md:1 notes-unreadable',
				'notes/latin.md:2 not-utf8',
				'notes/pipe.md:1 notes-unreadable',
				'notes/utf16.txt:1 not-utf8',
			],
			notFollowed: [],
		});
	});

	it('follows no link: out of the folder, in a circle, or to a file that is read anyway', async () => {
		await put({ 'notes/a.md': 'a', 'notes/deep/b.md': 'b', 'outside/secret.md': 'secret' });
		await symlink('../outside', join(cwd, 'notes/out'));
		await symlink('../outside/secret.md', join(cwd, 'notes/secret.md'));
		await symlink('nowhere.md', join(cwd, 'notes/broken.md'));
		await symlink('..', join(cwd, 'notes/deep/circle'));
		await symlink('a.md', join(cwd, 'notes/again.md'));
		expect(await shown()).toEqual({
			files: ['notes/a.md', 'notes/deep/b.md'],
			faults: [],
			notFollowed: ['notes/broken.md', 'notes/out', 'notes/secret.md'],
		});
		await symlink('notes', join(cwd, 'linked'));
		expect((await shown('linked')).files).toEqual(['linked/a.md', 'linked/deep/b.md']);
	});

	it('reports a link that leads to itself', async () => {
		await symlink('loop', join(cwd, 'loop'));
		expect((await shown('loop')).faults).toEqual(['loop:1 notes-unreadable']);
	});
});

describe('readEntryFiles', () => {
	it('reads the *.md files of the folder itself', async () => {
		await put({ 'terms/b.md': 'b', 'terms/a.md': 'a', 'terms/.c.md': 'c', 'terms/d.txt': 'd', 'terms/e/f.md': 'f' });
		const read = await readEntryFiles('terms', cwd);
		expect(read.files.map((file) => file.path)).toEqual(['terms/a.md', 'terms/b.md']);
		expect(read.diagnostics).toEqual([]);
	});

	it('finds no entries in a missing folder', async () => {
		expect(await readEntryFiles('terms', cwd)).toEqual({ files: [], names: [], diagnostics: [] });
	});
});
