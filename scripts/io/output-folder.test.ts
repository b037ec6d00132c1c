import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GENERATED_MARKER, type OutputFile } from '../text/output-file.ts';
import { sha256 } from './file-state.ts';
import { folderContent } from './output-folder.samples.ts';
import { writeOutput } from './output-folder.ts';
import { manifestOf, manifestText } from './output-manifest.ts';
import { processStart } from './process-start.ts';

let out = '';
beforeEach(async () => {
	out = join(await mkdtemp(join(tmpdir(), 'output-folder-')), 'out');
});
afterEach(() => rm(dirname(out), { recursive: true, force: true }));

function files(content: Readonly<Record<string, string>>): readonly OutputFile[] {
	return Object.entries(content).map(([path, text]) => ({ path, content: text }));
}

async function put(path: string, content: string): Promise<void> {
	await mkdir(dirname(join(out, path)), { recursive: true });
	await writeFile(join(out, path), content);
}

async function refusals(content: Readonly<Record<string, string>>, waitMs = 5_000) {
	const result = await writeOutput(out, files(content), { waitMs });
	return result.kind === 'refused'
		? result.diagnostics.map((diagnostic) => `${diagnostic.place.file.slice(out.length + 1)} ${diagnostic.message}`)
		: result;
}

describe('writeOutput', () => {
	it('writes files, then touches nothing, then changes and deletes only what differs', async () => {
		const first = { 'docs/a.md': 'a', 'docs/b.md': 'b', 'static/t/old/index.html': 'old' };
		expect(await writeOutput(out, files(first))).toEqual({ kind: 'written', written: Object.keys(first), unchanged: [], removed: [] });
		const before = await stat(join(out, 'docs/a.md'));
		const manifest = await stat(join(out, '.generated.json'));
		expect(await writeOutput(out, files(first))).toEqual({ kind: 'written', written: [], unchanged: Object.keys(first), removed: [] });
		expect((await stat(join(out, '.generated.json'))).ino).toBe(manifest.ino);
		const result = await writeOutput(out, files({ 'docs/b.md': 'B', 'docs/a.md': 'a' }));
		expect(result).toEqual({ kind: 'written', written: ['docs/b.md'], unchanged: ['docs/a.md'], removed: ['static/t/old/index.html'] });
		const after = await stat(join(out, 'docs/a.md'));
		expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
		expect((await readdir(out)).sort()).toEqual(['.generated.json', 'docs']);
	});

	it('keeps folders with other files, writes bytes, and writes a deleted file again', async () => {
		await put('docs/own.txt', 'mine');
		await writeOutput(out, [{ path: 'docs/a.bin', content: Uint8Array.of(0, 255) }, ...files({ 'docs/b.md': 'b' })]);
		expect([...(await readFile(join(out, 'docs/a.bin')))]).toEqual([0, 255]);
		await rm(join(out, 'docs/b.md'));
		expect(await writeOutput(out, files({ 'docs/b.md': 'b' }))).toMatchObject({ written: ['docs/b.md'], removed: ['docs/a.bin'] });
		expect(await readFile(join(out, 'docs/own.txt'), 'utf8')).toBe('mine');
	});

	it('refuses all files in the way at once and writes nothing', async () => {
		await put('docs/a.md', 'mine');
		await put('docs/c.md/x', 'mine');
		await put('static', 'a file');
		expect(await refusals({ 'docs/a.md': 'a', 'docs/b.md': 'b', 'static/t.html': 't' })).toEqual([
			expect.stringMatching(/^static a file or a link in the place of a folder is in the way/u),
		]);
		expect(await refusals({ 'docs/a.md': 'a', 'docs/b.md': 'b', 'docs/c.md': 'c' })).toEqual([
			expect.stringMatching(/^docs\/a\.md a file that was not generated is in the way of the pages: .*delete it/u),
			expect.stringMatching(/^docs\/c\.md a folder or a link in the place of a file/u),
		]);
		expect((await readdir(out)).sort()).toEqual(['docs', 'static']);
		expect(await readFile(join(out, 'docs/a.md'), 'utf8')).toBe('mine');
	});

	it('overwrites a marked file and accepts an equal one if the manifest is missing', async () => {
		await put('docs/a.md', `<!-- ${GENERATED_MARKER} -->\nold`);
		await put('docs/b.md', 'b');
		expect(await writeOutput(out, files({ 'docs/a.md': 'new', 'docs/b.md': 'b' }))).toMatchObject({
			written: ['docs/a.md'],
			unchanged: ['docs/b.md'],
		});
		expect(await writeOutput(out, [])).toMatchObject({ removed: ['docs/a.md', 'docs/b.md'] });
		await put('docs/a.md', `${' '.repeat(400)}${GENERATED_MARKER}`);
		expect(await refusals({ 'docs/a.md': 'new' })).toHaveLength(1);
	});

	it('removes marked pages that no run of this folder made, as in a fresh clone with other notes', async () => {
		await mkdir(join(out, 'docs'), { recursive: true });
		await writeFile(join(out, 'docs', 'old.md'), `---\n# ${GENERATED_MARKER}\n---\n# Old\n`);
		await writeFile(join(out, 'docs', 'mine.md'), '# By hand\n');
		await writeOutput(out, [{ path: 'docs/new.md', content: `---\n# ${GENERATED_MARKER}\n---\n# New\n` }]);
		expect((await readdir(join(out, 'docs'))).sort()).toEqual(['mine.md', 'new.md']);
	});

	it('neither removes nor overwrites a generated file that someone edited', async () => {
		await writeOutput(out, files({ 'a.md': 'a', 'b.md': 'b' }));
		await writeFile(join(out, 'a.md'), 'edited');
		expect(await refusals({ 'b.md': 'b' })).toEqual([
			expect.stringMatching(/^a\.md this generated file was changed by hand: .*bring your change into the notes/u),
		]);
		expect(await refusals({ 'a.md': 'A' })).toEqual([
			expect.stringMatching(/^a\.md this generated file was changed by hand: .*bring your change into the notes/u),
		]);
		expect(await readFile(join(out, 'a.md'), 'utf8')).toBe('edited');
		expect(await readFile(join(out, 'b.md'), 'utf8')).toBe('b');
	});

	it('accepts paths that differ only by case if they have the same bytes', async () => {
		const same = (text: string): readonly OutputFile[] => [
			{ path: 't/K8S/index.html', content: text },
			{ path: 't/k8s/index.html', content: Buffer.from(text) },
		];
		expect(await writeOutput(out, same('a'))).toMatchObject({ kind: 'written' });
		expect(await writeOutput(out, same('b'))).toMatchObject({ kind: 'written' });
		expect([...new Set((await folderContent(out)).values())]).toEqual(['b']);
		expect(await refusals({ 't/K8S/index.html': 'a', 't/k8s/index.html': 'b' })).toEqual([
			expect.stringMatching(/^t\/k8s\/index\.html “t\/K8S\/index\.html” is the same file where case does not count: rename one of them$/u),
		]);
		const [file] = same('a');
		const twice = file === undefined ? [] : [file, file];
		expect(await writeOutput(out, twice)).toMatchObject({ kind: 'refused' });
	});

	it('recognises a file whose name the last run wrote in another case', async () => {
		await writeOutput(out, files({ 't/k8s.html': 'a' }));
		// On a file system that ignores case, the old file has the new name too.
		await put('t/K8S.html', 'a');
		expect(await writeOutput(out, files({ 't/k8s.html': 'b', 't/K8S.html': 'b' }))).toMatchObject({
			written: ['t/K8S.html', 't/k8s.html'],
		});
	});

	it('refuses paths out of the folder', async () => {
		const outside = join(dirname(out), 'outside');
		await mkdir(outside);
		await mkdir(out);
		await symlink(outside, join(out, 'docs'));
		await symlink(join(outside, 'x'), join(out, 'link.md'));
		expect(await refusals({ 'docs/a.md': 'a' })).toEqual([expect.stringMatching(/^docs a file or a link in the place of a folder/u)]);
		expect(await refusals({ 'link.md': 'a' })).toEqual([expect.stringMatching(/^link\.md a folder or a link in the place of a file/u)]);
		const tricks = await refusals({ '../x': '', '/x': '', 'ok.md': '', 'OK.md': 'x', 'a\\b': '' });
		expect(tricks).toHaveLength(4);
		await put('.generated.json', JSON.stringify({ version: 1, files: [{ path: '../outside/x', sha256: 'a'.repeat(64) }] }));
		expect(await writeOutput(out, [])).toMatchObject({ removed: [] });
		expect(await readdir(outside)).toEqual([]);
	});

	it('reports a folder that cannot be created', async () => {
		await writeFile(out, 'a file');
		expect(await refusals({ a: 'a' })).toEqual([expect.stringContaining('EEXIST')]);
	});
});

describe('after a run that was killed', () => {
	/** The state after such a run: a manifest with both hashes of each file, and only some of the files renamed. */
	async function killed(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Promise<void> {
		await writeOutput(out, files(before));
		const both = [...Object.entries(before), ...Object.entries(after)];
		await put('.generated.json', manifestText(manifestOf(both.map(([path, text]) => [path, sha256(Buffer.from(text))]))));
	}

	it('recognises the old and the new content', async () => {
		await killed({ 'a.md': 'a', 'b.md': 'b', 'x/old.md': 'old' }, { 'a.md': 'A', 'b.md': 'B', 'new.md': 'n' });
		await put('b.md', 'B');
		await put('new.md', 'n');
		const wanted = { 'a.md': 'AA', 'b.md': 'BB' };
		expect(await writeOutput(out, files(wanted))).toMatchObject({ written: ['a.md', 'b.md'], removed: ['new.md', 'x/old.md'] });
		expect([...(await folderContent(out))]).toEqual(Object.entries(wanted));
		await put('a.md', 'A');
		expect(await refusals(wanted)).toEqual([
			expect.stringMatching(/^a\.md this generated file was changed by hand: .*bring your change into the notes/u),
		]);
	});

	it('refuses a file that was edited meanwhile', async () => {
		await killed({ 'a.md': 'a' }, { 'a.md': 'A' });
		await put('a.md', 'edited');
		expect(await refusals({ 'a.md': 'A' })).toEqual([
			expect.stringMatching(/^a\.md this generated file was changed by hand: .*bring your change into the notes/u),
		]);
	});

	it('deletes the staged files that it left, in the lock and beside it', async () => {
		await put('.generated.lock/4194305-1-1/0', 'half');
		await put('.generated.lock.4194305-1-2/4194305-1-2/0', 'waiting');
		await put('.generated.lock.mine', 'mine');
		expect(await writeOutput(out, files({ 'a.md': 'a' }))).toMatchObject({ kind: 'written' });
		expect((await readdir(out)).sort()).toEqual(['.generated.json', '.generated.lock.mine', 'a.md']);
	});
});

describe('the lock', () => {
	const start = (): string => processStart(process.ppid) ?? '';

	it('makes one run wait for the other', async () => {
		const results = await Promise.all(['1', '2', '3', '4'].map((text) => writeOutput(out, files({ 'a.md': text, 'b.md': text }))));
		expect(results.map((result) => result.kind)).toEqual(Array(4).fill('written'));
		const content = await folderContent(out);
		expect(content.get('a.md')).toBe(content.get('b.md'));
		expect((await readdir(out)).sort()).toEqual(['.generated.json', 'a.md', 'b.md']);
	});

	it.each([
		['a process that is gone', '4194305-1-1'],
		['an earlier process with the id of this one', `${process.pid}-1-1`],
		['an earlier process with the id of another program', `${process.ppid}-1-1`],
		['a process that is gone and did not know when it started', '4194305-unknown-1'],
	])('of %s is broken', async (_what, owner) => {
		await put(`.generated.lock/${owner}/0`, 'half');
		expect(await writeOutput(out, [])).toMatchObject({ kind: 'written' });
		expect(await readdir(out)).toEqual(['.generated.json']);
	});

	it('of a running process is waited for, and the message names the process', async () => {
		await put(`.generated.lock/${process.ppid}-${start()}-1/0`, 'half');
		expect(await refusals({ a: 'a' }, 60)).toEqual([expect.stringContaining(`process ${process.ppid}`)]);
		expect(await readdir(out)).toEqual(['.generated.lock']);
	});

	it('of another program is not broken', async () => {
		await put('.generated.lock', 'mine');
		expect(await refusals({ a: 'a' }, 60)).toEqual([expect.stringContaining('another process')]);
		expect(await readFile(join(out, '.generated.lock'), 'utf8')).toBe('mine');
	});
});
