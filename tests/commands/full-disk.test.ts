import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileHashes } from '../file-hashes.ts';
import { copyProject } from '../site-copy.ts';
import { fillDisk, mountSmallDisk, unmount, whyNoSmallDisk } from './small-disk.ts';

const KIB = 1024;
const reason = await whyNoSmallDisk();

/** So many terms that their cards are drawn in threads. */
const NOTES = `# Bread\n${Array.from({ length: 60 }, (_, n) => `Grain${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))} - a flour`).join('\n\n')}\n`;

let project = '';
beforeAll(async () => {
	if (reason !== undefined) return;
	project = await copyProject('full-disk');
	await rm(path.join(project, '.cache'), { recursive: true, force: true });
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Runs a command, which must fail with one message that names the path, and no word of where in the program that was. */
function expectFull(program: string, args: readonly string[], shownPath: string): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/cli/${program}.ts`, ...args], {
		cwd: project,
		encoding: 'utf8',
	});
	const said = `${stdout}${stderr}`;
	expect(status, said).toBe(1);
	const lines = said.split('\n').filter((line) => /no space left/u.test(line));
	expect(lines, said).toHaveLength(1);
	expect(lines[0]).toContain(shownPath);
	expect(said).not.toMatch(/^\s*│?\s*at .+:\d+/mu);
}

describe.skipIf(reason !== undefined)(`on a full disk${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
	let disk = '';
	let notes = '';
	beforeEach(async () => {
		disk = await mkdtemp(path.join(tmpdir(), 'disk-'));
		await mountSmallDisk(disk, 8 * KIB * KIB);
		notes = path.join(disk, 'notes');
		await mkdir(notes);
		await writeFile(path.join(notes, 'bread.md'), NOTES);
		return async () => {
			unmount(disk);
			await rm(disk, { recursive: true, force: true });
		};
	});

	it('npm run add leaves the notes as they were', async () => {
		await fillDisk(path.join(disk, 'filler'), 0);
		const before = await fileHashes(notes);
		expectFull('add', ['--notes', notes, 'Spelt'], 'notes/bread.md');
		expect(await fileHashes(notes)).toEqual(before);
		expect(await readdir(notes)).toEqual(['bread.md']);
	});

	it('npm run notes leaves the pages as they were', async () => {
		const out = path.join(disk, 'made');
		const args = ['--notes', notes, '--out', out, '--no-cards'];
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli/notes.ts', ...args], { cwd: project });
		const before = await fileHashes(out);
		expect(before.size).toBeGreaterThan(60);
		await writeFile(path.join(notes, 'bread.md'), NOTES.replaceAll('a flour', 'a flour of another mill'));
		await fillDisk(path.join(disk, 'filler'), 100 * KIB);
		expectFull('notes', args, `${path.basename(disk)}/made`);
		expect(await fileHashes(out)).toEqual(before);
		expect((await readdir(out)).filter((name) => name.includes('lock'))).toEqual([]);
	});

	it.each([
		['the cards', 200 * KIB, '.cache/cards'],
		['the pages', 3 * KIB * KIB, '.cache/build'],
		['the site', 12 * KIB * KIB, '.cache/build/site'],
	])('npm run build leaves the site as it was where there is no space for %s', async (_what, bytes, shownPath) => {
		const out = path.join(disk, 'site');
		await mkdir(path.join(out, 'api'), { recursive: true });
		for (const file of ['index.html', 'api/site.json']) await writeFile(path.join(out, file), '{}');
		const before = await fileHashes(out);
		await mountSmallDisk(path.join(project, '.cache'), bytes);
		try {
			expectFull('build', ['--notes', notes, '--out', out], shownPath);
		} finally {
			unmount(path.join(project, '.cache'));
		}
		expect(await fileHashes(out)).toEqual(before);
	});

	it('npm run build leaves the site as it was where the new one does not fit beside it', async () => {
		const out = path.join(disk, 'site');
		await mkdir(path.join(out, 'api'), { recursive: true });
		for (const file of ['index.html', 'api/site.json']) await writeFile(path.join(out, file), '{}');
		const before = await fileHashes(out);
		await fillDisk(path.join(disk, 'filler'), 500 * KIB);
		expectFull('build', ['--notes', notes, '--out', out], `${path.basename(disk)}/site`);
		expect(await fileHashes(out)).toEqual(before);
		expect((await readdir(disk)).sort()).toEqual(['filler', 'notes', 'site']);
	});
});
