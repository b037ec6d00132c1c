import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from '../site-copy.ts';
import { firstChange } from './folder-event.ts';
import { startCommand } from './start-command.ts';

/** A line that the reader passes over makes the file so large that writing it takes its time. */
const LARGE = 'a - b '.repeat(2_000_000);
let folder = '';
let notes = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'add-killed-'));
	notes = path.join(folder, 'cloud.md');
	await writeFile(notes, `# Cloud\n${LARGE}\n## List of terms\n- Pod\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Adds a term, and kills the command and all that it started as soon as `name` comes into the folder or goes; says whether that was before its end. */
async function addUntil(name: string, term: string): Promise<boolean> {
	const added = startCommand('npm', ['run', '--silent', 'add', '--', '--notes', folder, term], { cwd: PROJECT });
	const killed = await Promise.race([firstChange(folder, name).then(() => true), added.gone().then(() => false)]);
	if (killed) added.signal('SIGKILL', 'group');
	await added.gone();
	return killed;
}

it.each([
	['has the notes for itself', '.lock'],
	['writes the new file', '.cloud.md.lock'],
	['has put the new file in place', 'cloud.md'],
])('npm run add, killed as it %s, leaves the notes as they were or with the term', async (_when, event) => {
	const before = await readFile(notes, 'utf8');
	const term = `Z${event.length}rix`;
	expect(await addUntil(event, term)).toBe(true);
	const left = await readFile(notes, 'utf8');
	expect(left === before || left === `${before}- ${term}\n`).toBe(true);
});

it('goes on after that, and leaves nothing beside the notes', async () => {
	const before = await readFile(notes, 'utf8');
	expect(await addUntil('never there', 'Zlastrix')).toBe(false);
	expect((await readFile(notes, 'utf8')) === `${before}- Zlastrix\n`).toBe(true);
	expect(await readdir(folder)).toEqual(['cloud.md']);
});
