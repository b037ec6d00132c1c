import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GENERATED_MARKER, type OutputFile } from '../text/output-file.ts';
import { folderContent } from './output-folder.samples.ts';
import { writeOutput } from './output-folder.ts';
import { stage } from './output-journal.ts';
import { readManifest } from './output-manifest.ts';
import { planOutput } from './output-plan.ts';

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
		? result.diagnostics.map((finding) => `${finding.place.file.slice(out.length + 1)} ${finding.message}`)
		: result;
}

describe('writeOutput', () => {
	it('writes, then touches nothing, then changes and removes only what it must', async () => {
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

	it('keeps folders that hold other things, writes bytes, and counts a deleted file as one to write', async () => {
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
			expect.stringMatching(/^static unexpected file or link/u),
		]);
		expect(await refusals({ 'docs/a.md': 'a', 'docs/b.md': 'b', 'docs/c.md': 'c' })).toEqual([
			expect.stringMatching(/^docs\/a\.md unexpected file that was not generated, expected .*delete it/u),
			expect.stringMatching(/^docs\/c\.md unexpected folder/u),
		]);
		expect((await readdir(out)).sort()).toEqual(['docs', 'static']);
		expect(await readFile(join(out, 'docs/a.md'), 'utf8')).toBe('mine');
	});

	it('overwrites a marked file and adopts an equal one, though the manifest is missing', async () => {
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
		expect(await refusals({ 'b.md': 'b' })).toEqual([expect.stringMatching(/^a\.md unexpected change by hand/u)]);
		expect(await refusals({ 'a.md': 'A' })).toEqual([expect.stringMatching(/^a\.md unexpected change by hand/u)]);
		expect(await readFile(join(out, 'a.md'), 'utf8')).toBe('edited');
		expect(await readFile(join(out, 'b.md'), 'utf8')).toBe('b');
	});

	it('takes paths that differ by case alone where they hold the same bytes', async () => {
		const same = (text: string): readonly OutputFile[] => [
			{ path: 't/K8S/index.html', content: text },
			{ path: 't/k8s/index.html', content: Buffer.from(text) },
		];
		expect(await writeOutput(out, same('a'))).toMatchObject({ kind: 'written' });
		expect(await writeOutput(out, same('b'))).toMatchObject({ kind: 'written' });
		expect([...new Set((await folderContent(out)).values())]).toEqual(['b']);
		expect(await refusals({ 't/K8S/index.html': 'a', 't/k8s/index.html': 'b' })).toEqual([
			expect.stringMatching(/^t\/k8s\/index\.html unexpected path that “t\/K8S\/index\.html” has taken, expected .* equal files$/u),
		]);
		const [file] = same('a');
		const twice = file === undefined ? [] : [file, file];
		expect(await writeOutput(out, twice)).toMatchObject({ kind: 'refused' });
	});

	it('knows a file again whose name the last run wrote in another case', async () => {
		await writeOutput(out, files({ 't/k8s.html': 'a' }));
		// What a disk without case does: the old file answers to the new name.
		await put('t/K8S.html', 'a');
		expect(await writeOutput(out, files({ 't/k8s.html': 'b', 't/K8S.html': 'b' }))).toMatchObject({
			written: ['t/K8S.html', 't/k8s.html'],
		});
	});

	it('leaves no way out of the folder', async () => {
		const outside = join(dirname(out), 'outside');
		await mkdir(outside);
		await mkdir(out);
		await symlink(outside, join(out, 'docs'));
		await symlink(join(outside, 'x'), join(out, 'link.md'));
		expect(await refusals({ 'docs/a.md': 'a' })).toEqual([expect.stringMatching(/^docs unexpected file or link/u)]);
		expect(await refusals({ 'link.md': 'a' })).toEqual([expect.stringMatching(/^link\.md unexpected folder or link/u)]);
		const tricks = await refusals({ '../x': '', '/x': '', 'ok.md': '', 'OK.md': 'x', 'a\\b': '' });
		expect(tricks).toHaveLength(4);
		await put('.generated.json', JSON.stringify({ version: 1, files: [{ path: '../outside/x', sha256: 'a'.repeat(64) }] }));
		expect(await writeOutput(out, [])).toMatchObject({ removed: [] });
		expect(await readdir(outside)).toEqual([]);
	});

	it('says so when the folder cannot be one', async () => {
		await writeFile(out, 'a file');
		expect(await refusals({ a: 'a' })).toEqual([expect.stringContaining('EEXIST')]);
	});
});

describe('recovery', () => {
	async function staged(content: Readonly<Record<string, string>>): Promise<string> {
		const { name } = await stage(out, await planOutput(out, files(content), await readManifest(out)));
		return join(out, name);
	}

	it('rolls a decided commit forward, from wherever it stopped', async () => {
		await writeOutput(out, files({ 'a.md': 'a', 'b.md': 'b', 'x/old.md': 'old' }));
		const folder = await staged({ 'a.md': 'A', 'b.md': 'B' });
		await rm(join(out, 'x'), { recursive: true });
		await rm(join(folder, '1'));
		await writeFile(join(out, 'b.md'), 'B');
		expect(await writeOutput(out, files({ 'a.md': 'A', 'b.md': 'B' }))).toMatchObject({ written: [], unchanged: ['a.md', 'b.md'] });
		expect([...(await folderContent(out)).keys()]).toEqual(['a.md', 'b.md']);
	});

	it('throws an undecided commit away, and leaves folders alone that only look alike', async () => {
		await writeOutput(out, files({ 'a.md': 'a' }));
		await rm(join(await staged({ 'a.md': 'A' }), 'journal.json'));
		await mkdir(join(out, '.staging-mine'));
		expect(await writeOutput(out, files({ 'a.md': 'a' }))).toMatchObject({ unchanged: ['a.md'] });
		expect((await readdir(out)).sort()).toEqual(['.generated.json', '.staging-mine', 'a.md']);
	});

	it('goes on where a disk without case has put the bytes of both names', async () => {
		await writeOutput(out, files({ k8s: 'a', K8S: 'a' }));
		const folder = await staged({ k8s: 'b', K8S: 'b' });
		await rm(join(folder, '0'));
		await writeFile(join(out, 'K8S'), 'b');
		await writeFile(join(out, 'k8s'), 'b');
		expect(await writeOutput(out, files({ k8s: 'b', K8S: 'b' }))).toMatchObject({ kind: 'written', written: [] });
	});

	it('does not roll over what someone changed meanwhile', async () => {
		await writeOutput(out, files({ 'a.md': 'a' }));
		await staged({ 'a.md': 'A' });
		await writeFile(join(out, 'a.md'), 'edited');
		expect(await refusals({ 'a.md': 'A' })).toEqual([expect.stringMatching(/^a\.md unexpected change by hand/u)]);
		await rm(join(out, 'a.md'));
		expect(await writeOutput(out, files({ 'a.md': 'A' }))).toMatchObject({ kind: 'written' });
	});

	it('reports a damaged journal', async () => {
		await writeOutput(out, []);
		await writeFile(
			join(await staged({ a: 'a' }), 'journal.json'),
			'{"version":1,"renames":[{"staged":"0","path":"../x","before":null}],"removals":[]}',
		);
		expect(await refusals({})).toEqual([expect.stringMatching(/^\.staging-\w+ unexpected damaged journal/u)]);
	});
});

describe('the lock', () => {
	it('serialises runs and takes over the lock of a process that is gone', async () => {
		await put('.generated.lock', '4194305 1\n');
		const results = await Promise.all(['1', '2', '3', '4'].map((text) => writeOutput(out, files({ 'a.md': text, 'b.md': text }))));
		expect(results.map((result) => result.kind)).toEqual(Array(4).fill('written'));
		const content = await folderContent(out);
		expect(content.get('a.md')).toBe(content.get('b.md'));
		await put('.generated.lock', `${process.pid} 1\n`);
		expect(await writeOutput(out, [])).toMatchObject({ kind: 'written' });
		expect(await readdir(out)).toEqual(['.generated.json']);
	});

	it('gives up after a while and names the process', async () => {
		await put('.generated.lock', `${process.ppid} 1\n`);
		await chmod(join(out, '.generated.lock'), 0o600);
		expect(await refusals({ a: 'a' }, 60)).toEqual([expect.stringContaining(`process ${process.ppid}`)]);
		expect(await readdir(out)).toEqual(['.generated.lock']);
	});
});
