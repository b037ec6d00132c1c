import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/io/file-state.ts';
import { manifestFiles, readManifest } from '../../scripts/io/output-manifest.ts';
import { copyProject } from '../site-copy.ts';
import { firstChange } from './folder-event.ts';
import { freePort } from './free-port.ts';
import { type StartedCommand, startCommand } from './start-command.ts';

const LOCK = '.generated.lock';

/** What each of `paths` holds, as a hash; undefined for a file that is not there. */
async function hashes(folder: string, paths: Iterable<string>): Promise<ReadonlyMap<string, string | undefined>> {
	const found = new Map<string, string | undefined>();
	for (const one of paths) {
		const bytes = await readFile(path.join(folder, one)).catch(() => undefined);
		found.set(one, bytes === undefined ? undefined : sha256(bytes));
	}
	return found;
}

async function generatedPaths(folder: string): Promise<readonly string[]> {
	return manifestFiles(await readManifest(folder)).map(([one]) => one);
}

describe('npm start, ended by a signal', () => {
	let project = '';
	/** The folder of the pages that are shown at the one port of these tests. */
	let folder = '';
	let port = '';
	let server: StartedCommand;
	let interrupted = 0;
	beforeAll(async () => {
		project = await copyProject('start-signals');
		port = String(await freePort());
	});
	afterEach(() => server.kill());
	afterAll(() => rm(project, { recursive: true, force: true }));

	/** Nearly all files name the site, so that they are written anew for another one. */
	const start = async (site: string): Promise<void> => {
		server = startCommand('npm', ['start', '--', '--port', port], { cwd: project, env: { SITE_URL: site, NODE_ENV: 'development' } });
	};

	it('by SIGTERM for the command while it shows the site, leaves no process; its pages stand in a folder of their own', async () => {
		await start('https://first.example');
		await server.said(/running at/u);
		server.signal('SIGTERM', 'command');
		await server.gone();
		[folder = ''] = globSync(`.cache/notebooks/*/start-${port}`, { cwd: project, dot: true, absolute: true, onlyDirectories: true });
		expect(existsSync(path.join(folder, 'docs/cloud.md'))).toBe(true);
	});

	it.each([
		['SIGINT', 'group'],
		['SIGTERM', 'command'],
	] as const)('by %s for the %s while it writes, leaves no process, and each file whole', async (signal, to) => {
		const site = `https://${signal}.example`.toLowerCase();
		const known = await generatedPaths(folder);
		const old = await hashes(folder, known);
		await start(site);
		await Promise.race([firstChange(folder, LOCK), server.said(/running at/u)]);
		server.signal(signal, to);
		await server.gone();
		if (existsSync(path.join(folder, LOCK))) interrupted += 1;
		const left = await hashes(folder, new Set([...known, ...(await generatedPaths(folder))]));

		const mending = startCommand('npm', ['run', '--silent', 'notes', '--', '--out', folder], { cwd: project, env: { SITE_URL: site } });
		await mending.gone();
		const fresh = await hashes(folder, left.keys());
		expect([...left].filter(([one, hash]) => hash !== old.get(one) && hash !== fresh.get(one))).toEqual([]);
		const manifest = await readManifest(folder);
		const mended = await hashes(folder, manifest.keys());
		expect([...mended].filter(([one, hash = '']) => manifest.get(one)?.has(hash) !== true)).toEqual([]);
		expect(existsSync(path.join(folder, LOCK)), mending.output()).toBe(false);
	});

	it('was at work when these signals came', () => expect(interrupted).toBeGreaterThan(0));

	it.each([
		['SIGINT', 'group'],
		// A terminal that is closed sends it to all that runs in it; a shell that ends, to its commands.
		['SIGHUP', 'group'],
		['SIGHUP', 'command'],
	] as const)('by %s for the %s while it shows the site, leaves no process', async (signal, to) => {
		await start('https://sigterm.example');
		await server.said(/running at/u);
		server.signal(signal, to);
		await server.gone();
		expect(existsSync(path.join(folder, LOCK))).toBe(false);
	});
});
