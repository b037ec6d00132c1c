import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePng } from '../../scripts/images/image-file.samples.ts';
import { LAST_DOCUMENTS, PAGES } from '../../src/web/site-pages.ts';
import { copyProject } from '../site-copy.ts';
import { axeFindings } from './axe.ts';
import { findChromium, launchBrowser } from './browser.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { geometryFaults } from './geometry.ts';
import { answerFault, ask, pageFaults, permalinkPaths, sitemapPaths } from './host-answers.ts';
import { moreNotes, PICTURE } from './more-notes.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import { canonicalFaults, idFaults, linkFaults, textFaults } from './site-faults.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import { relative } from './visit.ts';

const GLOSSARY = relative(PAGES.glossary.path);
const BASE_PATH = '/study/';
const BUILT_MS = 600_000;

describe('a build of more notes under a base path', () => {
	let folder = '';
	let site: BuiltSite;
	let server: StaticServer;
	let browser: Browser | undefined;
	beforeAll(async () => {
		// A copy, as the generated files name the base path.
		folder = await copyProject('base-path');
		await writeFile(path.join(folder, 'notes/more.md'), moreNotes());
		await mkdir(path.join(folder, 'notes', path.dirname(PICTURE.path)));
		await writeFile(path.join(folder, 'notes', PICTURE.path), samplePng(PICTURE.width, PICTURE.height));
		const env = {
			...process.env,
			NODE_ENV: 'production',
			BASE_URL: BASE_PATH,
			SITE_URL: 'https://more.notes.example',
		};
		await promisify(execFile)(path.join(folder, 'node_modules/.bin/tsx'), ['scripts/cli/build.ts'], { cwd: folder, env });
		site = await readSite(path.join(folder, 'build'), BASE_PATH);
		server = await serveFolder(path.join(folder, 'build'), { basePath: BASE_PATH });
		browser = findChromium() === undefined ? undefined : await launchBrowser();
	}, BUILT_MS);
	afterAll(async () => {
		await browser?.close();
		await server.close();
		await rm(folder, { recursive: true, force: true });
	});

	it('finds every link and place of every page, none by a redirect', () => {
		expect(site.origin).toBe('https://more.notes.example');
		expect(linkFaults(site)).toEqual([]);
	});

	it('finds every address that files for programs and style sheets name', async () => expect(await textFaults(site)).toEqual([]));

	it('finds no id twice, and every page under one full address', () => {
		expect(idFaults(site)).toEqual([]);
		expect(canonicalFaults(site)).toEqual([]);
	});

	it.skipIf(!hasNginx())(
		'stands below its base path at nginx too, with and without a slash, and with its page for what is not there',
		async () => {
			const nginx = await serveByNginx(site.folder, BASE_PATH);
			const listed = sitemapPaths(await readFile(path.join(site.folder, 'sitemap.xml'), 'utf8'), site);
			const promised = permalinkPaths(await readFile(path.join(folder, 'notes/permalinks.txt'), 'utf8'));
			expect(listed.length).toBeGreaterThan(400);
			expect(await pageFaults(nginx.address, site, ['/', ...listed, ...promised])).toEqual([]);
			const missing = { status: 404, file: '404.html', body: await readFile(path.join(site.folder, '404.html')) };
			for (const unknown of [`${nginx.address}none`, `${nginx.address}t/none/`, new URL('/', nginx.address).href])
				expect(answerFault(await ask(unknown), missing), unknown).toBeUndefined();
			const script = [...site.files].find((file) => file.endsWith('.js')) ?? '';
			expect(answerFault(await ask(nginx.address + script), { status: 200, file: script })).toBeUndefined();
			await nginx.close();
		},
	);

	describe.skipIf(findChromium() === undefined)('in a browser', () => {
		/** Opens a page, hands it over, and checks that nothing in it failed. */
		async function open(address: string, look: (page: Page) => Promise<void>): Promise<void> {
			if (browser === undefined) throw new Error('no browser was started');
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
			const page = await context.newPage();
			const faults: string[] = [];
			page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
			page.on('pageerror', (error) => faults.push(error.message));
			await page.goto(server.address + address, { waitUntil: 'networkidle' });
			await look(page);
			expect(faults, address).toEqual([]);
			await context.close();
		}

		it('draws a flowchart from the notes, and shows code, under the same policy', () =>
			open('more', async (page) => {
				await page.locator('.docusaurus-mermaid-container svg').waitFor();
				expect(await page.locator('.docusaurus-mermaid-container svg').textContent()).toContain('by hand');
				expect(await page.locator('pre code', { hasText: 'docker run --rm hello' }).count()).toBe(1);
				expect(await page.locator('img[onerror], img[src="x"]').count()).toBe(0);
				expect(await axeFindings(page)).toEqual([]);
			}));

		it('shows pictures and formulas of the notes, the pictures no wider than the page', () =>
			open('more', async (page) => {
				const pictures = page.locator('main img');
				expect(await pictures.count()).toBe(2);
				for (const picture of await pictures.all()) {
					await picture.scrollIntoViewIfNeeded();
					await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(PICTURE.width);
					const box = await picture.boundingBox();
					expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(PICTURE.width / PICTURE.height, 1);
				}
				expect(await page.locator('main math').allTextContents()).toEqual([expect.stringContaining('E'), expect.stringContaining('x')]);
				expect(await page.locator('main math[display="block"]').count()).toBe(1);
			}));

		it.each(['', 'more', `${GLOSSARY}/z`, relative(PAGES.map.path), ...LAST_DOCUMENTS])('lays /%s out without a fault', (address) =>
			open(address, async (page) => expect(await geometryFaults(page)).toEqual([])),
		);

		it('leads from the glossary to the page of an entry, also by an address of before the split', () =>
			open(`${GLOSSARY}#kubernetes`, async (page) => {
				await page.waitForURL(`**${BASE_PATH}t/kubernetes/`);
				await page.goto(`${server.address}${GLOSSARY}?kind=tool`, { waitUntil: 'networkidle' });
				await page.getByRole('link', { name: /^P\b/u }).first().click();
				await page.waitForURL(`**${BASE_PATH}${GLOSSARY}/p?kind=tool**`);
				await page.locator('[data-term="prometheus"]').waitFor();
				await expect.poll(() => page.locator('[data-term="pod"], [data-kind="concept"]').filter({ visible: true }).count()).toBe(0);
				expect(await axeFindings(page)).toEqual([]);
			}));
	});
});
