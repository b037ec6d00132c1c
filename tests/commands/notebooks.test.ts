import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fileHashes } from '../file-hashes.ts';
import { copyProject } from '../site-copy.ts';
import { freePort } from './free-port.ts';
import { type StartedCommand, startCommand } from './start-command.ts';

/** Where the notebooks stand; the copy of the project is in a folder of its own. */
let project = '';
let elsewhere = '';
/** Several builds, one after the other; a machine that does other things as well takes minutes for each. */
const BUILDS_MS = { timeout: 1_200_000 };
const running: StartedCommand[] = [];

beforeAll(async () => {
	project = await copyProject('notebooks');
	elsewhere = `${project}-elsewhere`;
	await notebook('coffee', '# Coffee\n\nCrema - the foam on an espresso\n\nV60 - a cone for pour over\n');
	await notebook('tea', '# Tea\n\nOolong - tea between green and black\n');
});
afterEach(async () => {
	for (const one of running.splice(0)) one.kill();
});
afterAll(() => Promise.all([project, elsewhere].map((folder) => rm(folder, { recursive: true, force: true }))));

async function notebook(name: string, text: string): Promise<void> {
	await mkdir(path.join(elsewhere, name), { recursive: true });
	await writeFile(path.join(elsewhere, name, 'notes.md'), text);
}

function npm(args: readonly string[], env: Readonly<Record<string, string>> = {}): StartedCommand {
	const started = startCommand('npm', args, { cwd: project, env: { NODE_ENV: 'development', ...env } });
	running.push(started);
	return started;
}

/** Shows a notebook; gives its address once it is there. */
async function show(name: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
	const port = String(await freePort());
	await npm(['start', '--', '--notes', path.join(elsewhere, name), '--port', port], env).said(/compiled successfully/u);
	return `http://localhost:${port}`;
}

function build(name: string, out: string): StartedCommand {
	const args = ['run', '--silent', 'build', '--', '--notes', path.join(elsewhere, name), '--out', path.join(elsewhere, out)];
	return npm(args, { SITE_URL: 'https://notes.example', BASE_URL: '/study/', NODE_ENV: 'production' });
}

/** The hash of each file of a built site. */
async function hashes(name: string): Promise<Readonly<Record<string, string>>> {
	return Object.fromEntries(await fileHashes(path.join(elsewhere, name)));
}

async function nameOf(address: string): Promise<string> {
	const { terms } = (await (await fetch(`${address}/api/terms.json`)).json()) as { readonly terms: readonly { readonly name: string }[] };
	return terms.map((term) => term.name).join(' ');
}

it('two notebooks are shown at once, each with its own terms, and neither leaves anything in the repository', BUILDS_MS, async () => {
	const [coffee, tea] = await Promise.all([show('coffee'), show('tea')]);
	expect([await nameOf(coffee), await nameOf(tea)]).toEqual(['Crema V60', 'Oolong']);
	expect((await readdir(project)).filter((name) => ['docs', 'page-data', '.docusaurus'].includes(name))).toEqual([]);
	expect((await readdir(path.join(project, 'static'))).sort()).toEqual(['favicon.svg']);
	expect(await readdir(path.join(elsewhere, 'coffee'))).toEqual(['notes.md']);
});

it('a build beside a running start is the same in every byte as one alone, also after a build of other notes', BUILDS_MS, async () => {
	const alone = build('coffee', 'alone');
	await alone.gone();
	await show('coffee', { SITE_URL: 'http://localhost:3999', SITE_TITLE: 'Another title' });
	// Both are asked for at once: the second begins when the first has ended.
	const [tea, beside] = [build('tea', 'tea-site'), build('coffee', 'beside')];
	await Promise.all([tea.gone(), beside.gone()]);
	expect(`${tea.output()}${beside.output()}`).toMatch(/another build is at work \(process \d+\)/u);
	const wanted = await hashes('alone');
	expect(Object.keys(wanted)).toContain(path.join('t', 'crema', 'index.html'));
	expect(await hashes('beside')).toEqual(wanted);
	expect(Object.keys(await hashes('tea-site')).filter((file) => /crema|coffee/u.test(file))).toEqual([]);
	expect(await readdir(elsewhere)).toEqual(['alone', 'beside', 'coffee', 'tea', 'tea-site']);
});

it('a build that is ended half-way leaves the site that was there, and the next one goes on', BUILDS_MS, async () => {
	const before = await hashes('alone');
	await writeFile(path.join(elsewhere, 'coffee/notes.md'), '# Coffee\n\nCrema - the foam on top\n');
	const ended = build('coffee', 'alone');
	await ended.said(/Creating an optimized production build/u);
	ended.signal('SIGKILL', 'group');
	await ended.gone();
	expect(await hashes('alone')).toEqual(before);
	await build('coffee', 'alone').gone();
	expect(await readFile(path.join(elsewhere, 'alone/t/crema/index.html'), 'utf8')).toContain('the foam on top');
	expect(await readdir(path.join(elsewhere, 'coffee'))).toEqual(['notes.md']);
});

it('a build to be published records its addresses and says what is left to do, at its end and once', BUILDS_MS, async () => {
	const tea = path.join(elsewhere, 'tea');
	const publish = async (site: string): Promise<readonly string[]> => {
		const args = ['run', '--silent', 'build', '--', '--notes', tea, '--out', path.join(elsewhere, 'tea-published'), '--publish'];
		const published = npm(args, { SITE_URL: site, NODE_ENV: 'production' });
		await published.gone();
		const lines = published.output().trim().split('\n');
		return lines.slice(lines.findIndex((line) => line.startsWith('the site is in ')) + 1);
	};
	expect(await publish('')).toEqual([
		expect.stringMatching(/^\d new addresses in .*tea\/permalinks\.txt: commit it/u),
		expect.stringMatching(/^no address was given, .* http:\/\/localhost:3000: write “address: .*, or set SITE_URL$/u),
	]);
	const list = await readFile(path.join(tea, 'permalinks.txt'), 'utf8');
	expect(list).toContain('\n/t/oolong # jotted\n');
	expect(await publish('https://notes.example')).toEqual([]);
	expect(await readFile(path.join(tea, 'permalinks.txt'), 'utf8')).toBe(list);
});
