import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { copyProject, PROJECT } from '../site-copy.ts';
import { launchBrowser } from './browser.ts';

const STARTED_MS = 180_000;

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
		// The tests edit notes, so they work on a copy.
		folder = await copyProject('live-notes');
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
		await expect.poll(main).toContain('elects a leader among equals');
	});

	it('names a fault and keeps the last good page, and goes on once it is mended', async () => {
		const second = path.join(folder, 'notes/second.md');
		await writeFile(second, '# Cloud\n\nGossip - spreads news from neighbour to neighbour\n');
		await expect.poll(() => output).toContain('notes/second.md:1:3 topic-address-taken');
		expect(await main()).toContain('elects a leader among equals');
		await writeFile(second, '# More\n\nGossip - spreads news from neighbour to neighbour\n');
		await expect
			.poll(() =>
				page
					.locator('nav')
					.allInnerTexts()
					.then((texts) => texts.join(' ')),
			)
			.toContain('More');
	});

	it('says how to keep an address that an edit would lose, and goes on once it is kept; a draft is not listed', async () => {
		const list = path.join(folder, 'notes/permalinks.txt');
		const listed = await readFile(list, 'utf8');
		const text = await readFile(notes(), 'utf8');
		await writeFile(notes(), text.replace(/^(#+) Kubernetes tools.*$/mu, '$1 Toolbox'));
		await expect.poll(() => output).toMatch(/permalinks\.txt:\d+:1 permalink-lost .*“\/kubernetes#kubernetes-tools”/u);
		await writeFile(notes(), text.replace(/^(#+) Kubernetes tools.*$/mu, '$1 Toolbox {#kubernetes-tools}'));
		const [shown = ''] = globSync('.cache/notebooks/notes-*/start-*/docs/kubernetes.md', { cwd: folder, dot: true, absolute: true });
		await expect.poll(() => readFile(shown, 'utf8')).toContain('Toolbox {#kubernetes-tools}');
		expect(await readFile(list, 'utf8')).toBe(listed);
	});
});
