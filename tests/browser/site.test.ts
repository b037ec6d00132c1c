import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteData } from '../../src/schemas/site-json.ts';
import { pagePath } from '../../src/web/addresses.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { launchBrowser } from './browser.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

describe.skipIf(NO_BROWSER)('the site', () => {
	let browser: Browser;
	let data: SiteData;
	beforeAll(async () => {
		browser = await launchBrowser();
		data = await siteData();
	});
	afterAll(() => browser.close());

	test('home lists the topics', async () => {
		const { page, faults, close } = await visit(browser, '');
		const titles = await page.getByRole('region', { name: 'Topics' }).getByRole('heading', { level: 3 }).allTextContents();
		expect(titles).toEqual(data.topics.map(({ title }) => title));
		expect(faults).toEqual([]);
		await close();
	});

	test('a click leads from home to a topic and on to the glossary, without loading the site again', async () => {
		const [topic] = data.topics;
		const { page, faults, close } = await visit(browser, '');
		let loads = 0;
		page.on('load', () => loads++);
		await page
			.getByRole('main')
			.getByRole('link', { name: topic?.title ?? '', exact: true })
			.click();
		await page.waitForURL(SITE + relative(topic?.url ?? ''));
		// The address changes before the page does.
		await page.getByRole('heading', { level: 1, name: topic?.title ?? '' }).waitFor();
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' }).click();
		await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
		expect(page.url()).toBe(SITE + relative(PAGES.glossary.path));
		expect(loads).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	test('a topic says where in the notes it begins; the glossary, which is made of all of them, does not', async () => {
		for (const { url } of data.topics) {
			const { page, close } = await visit(browser, relative(url), { javaScriptEnabled: false });
			const said = (await page.locator('.page-source').textContent()) ?? '';
			const [, file = '', line = ''] = /^From (.+), line (\d+)$/u.exec(said) ?? [];
			const lines = (await readFile(file, 'utf8')).split('\n');
			expect(lines[Number(line) - 1], said).toContain(await page.getByRole('heading', { level: 1 }).textContent());
			await close();
		}
		const { page, close } = await visit(browser, relative(PAGES.glossary.path));
		expect(await page.locator('.page-source').count()).toBe(0);
		await close();
	});

	test('a link to a section or a letter lands on its heading', async () => {
		const section = data.topics.flatMap(({ url, sections }) => sections.map(({ id }) => `${url}#${id}`)).at(-1);
		const letter = data.letters.at(-1);
		for (const url of [section, letter && pagePath(PAGES.glossary.id, letter.id)]) {
			const { page, faults, close } = await visit(browser, relative(url ?? ''));
			const target = page.locator(':target');
			expect(await target.evaluate((element) => element.tagName), url).toMatch(/^H[1-6]$/);
			const box = await target.boundingBox();
			const bar = await page.locator('.navbar').boundingBox();
			expect(box?.y, `${url} is hidden by the bar`).toBeGreaterThanOrEqual(bar?.height ?? 0);
			expect(box?.y, `${url} is not in sight`).toBeLessThan(page.viewportSize()?.height ?? 0);
			expect(faults).toEqual([]);
			await close();
		}
	});

	test('the theme follows the system until it is chosen, and the choice stays', async () => {
		const { page, close } = await visit(browser, '', { colorScheme: 'dark' });
		const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const dark = await paper();
		const toggle = page.getByRole('button', { name: /dark and light mode/i });
		while ((await page.locator('html').getAttribute('data-theme-choice')) !== 'light') {
			await toggle.click();
		}
		const light = await paper();
		expect(light).not.toBe(dark);
		await page.goto(SITE + relative(PAGES.glossary.path));
		expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
		expect(await paper()).toBe(light);
		await close();
	});

	test('everything is there without JavaScript, in the theme of the system', async () => {
		const { page, close } = await visit(browser, '', { javaScriptEnabled: false, colorScheme: 'dark' });
		for (const expected of [...data.topics.map(({ title }) => title), ...data.walkthroughs.flatMap(({ steps }) => steps)]) {
			expect(await page.getByRole('main').getByText(expected).locator('visible=true').first().isVisible(), expected).toBe(true);
		}
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 26)');
		for (const topic of data.topics) {
			await page.goto(SITE + relative(topic.url));
			for (const { title } of topic.sections) {
				expect(await page.getByRole('article').getByText(title).first().isVisible(), title).toBe(true);
			}
		}
		await close();
	});

	test('an address that is not there answers 404 with ways on', async () => {
		const { page, close } = await visit(browser, 'no/such/page');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not in the notes');
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(data.topics.length);
		expect((await fetch(`${SITE}no/such/page`)).status).toBe(404);
		await close();
	});
});
