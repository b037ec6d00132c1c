import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launchBrowser } from './browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What a clone has. The tests edit notes, so they work on a copy. */
const COPIED = [
	'docs',
	'notes',
	'scripts',
	'src',
	'static',
	'docusaurus.config.ts',
	'sidebars.ts',
	'package.json',
	'tsconfig.json',
	'.browserslistrc',
];
const STARTED_MS = 60_000;

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
		});
	});
}

describe.skipIf(inject('site') === undefined)('npm start', () => {
	let folder = '';
	let server: ChildProcess;
	let output = '';
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'live-notes-'));
		await Promise.all(COPIED.map((name) => cp(path.join(PROJECT, name), path.join(folder, name), { recursive: true })));
		await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
		const port = await freePort();
		const tsx = path.join(PROJECT, 'node_modules/.bin/tsx');
		server = spawn(tsx, ['scripts/cli/start.ts', '--port', String(port)], {
			cwd: folder,
			env: { ...process.env, NODE_ENV: 'development' },
		});
		for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
		await vi.waitFor(() => expect(output).toMatch(/compiled successfully/u), { timeout: STARTED_MS, interval: 200 });
		browser = await launchBrowser();
		page = await browser.newPage();
		await page.goto(`http://localhost:${port}/cloud`);
	}, 2 * STARTED_MS);

	afterAll(async () => {
		await browser?.close();
		server?.kill('SIGTERM');
		await new Promise((resolve) => (server?.exitCode === null ? server.on('exit', resolve) : resolve(undefined)));
		await rm(folder, { recursive: true, force: true });
	});

	const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';
	const notes = (): string => path.join(folder, 'notes/cloud.md');

	it('shows a saved edit without a restart', async () => {
		expect(await main()).not.toContain('elects a leader');
		await writeFile(notes(), `${await readFile(notes(), 'utf8')}\nRaft - elects a leader among equals\n`);
		await expect.poll(main, { timeout: 20_000 }).toContain('elects a leader among equals');
	});

	it('names a fault and keeps the last good page, and goes on once it is mended', async () => {
		const second = path.join(folder, 'notes/second.md');
		await writeFile(second, '# Cloud\n\nGossip - spreads news from neighbour to neighbour\n');
		await expect.poll(() => output, { timeout: 20_000 }).toContain('notes/second.md:1:3 topic-address-taken');
		expect(await main()).toContain('elects a leader among equals');
		await writeFile(second, '# More\n\nGossip - spreads news from neighbour to neighbour\n');
		await expect
			.poll(
				() =>
					page
						.locator('nav')
						.allInnerTexts()
						.then((texts) => texts.join(' ')),
				{ timeout: 20_000 },
			)
			.toContain('More');
	});
});
