import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { alive, openSearch, parts, placeAfterDialog, plainTerm, type SiteTerm, sampleTerms, UNKNOWN, withTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, visit } from './visit.ts';

const GLOSSARY = relative(PAGES.glossary.path);
const SEARCH = relative(PAGES.search.path);

describe.skipIf(NO_BROWSER)('the search', () => {
	let browser: Browser;
	let term: SiteTerm;
	beforeAll(async () => {
		browser = await launchBrowser();
		term = await plainTerm();
	});
	afterAll(() => browser.close());

	test('loads nothing with the page, and all of it, names first, when the pointer comes near', async () => {
		const { page, faults, close } = await visit(browser, '');
		const requests: string[] = [];
		const workers: string[] = [];
		page.on('request', (request) => requests.push(request.url().slice(SITE.length)));
		page.on('worker', (worker) => workers.push(worker.url()));
		await alive(page);
		const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		expect(before.filter((name) => name.includes('api/search'))).toEqual([]);
		expect(page.workers()).toEqual([]);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search terms' }).hover();
		await expect.poll(() => requests).toContain('api/search/texts.json');
		expect(requests.indexOf('api/search/names.json')).toBeLessThan(requests.indexOf('api/search/texts.json'));
		expect(workers).toHaveLength(1);
		expect(requests.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['', GLOSSARY, SEARCH])('opens on /%s by click, “/”, Ctrl K and ⌘ K, and gives the focus back', async (path) => {
		const { page, faults, close } = await visit(browser, path);
		await alive(page);
		const { dialog, field } = parts(page);
		const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' });
		for (const key of ['/', 'Control+k', 'Meta+k']) {
			await link.focus();
			await page.keyboard.press(key);
			await field.waitFor();
			expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'detached' });
			expect(await link.evaluate((element) => element === document.activeElement), key).toBe(true);
		}
		const opener = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search terms' });
		await opener.click();
		await field.waitFor();
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(page.url()).toBe(SITE + path);
		expect(faults).toEqual([]);
		await close();
	});

	test('closes by its button and by a click beside it, and leaves the page where it was', async () => {
		const { page, close } = await visit(browser, GLOSSARY);
		await page.evaluate(() => window.scrollTo(0, 400));
		const { dialog } = await openSearch(page);
		await page.mouse.move(700, 700);
		await page.mouse.wheel(0, 600);
		await page.mouse.click(5, 500);
		await dialog.waitFor({ state: 'detached' });
		await openSearch(page);
		await dialog.getByRole('button', { name: 'Close search' }).click();
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => window.scrollY)).toBe(400);
		await close();
	});

	test('leaves “/” to fields and the keys of the browser to the browser', async () => {
		const { page, close } = await visit(browser, SEARCH);
		const field = page.getByRole('searchbox');
		await field.press('/');
		expect(await field.inputValue()).toBe('/');
		await field.blur();
		await alive(page);
		for (const key of ['Control+/', 'Alt+/', 'Control+Shift+k', 'k']) await page.keyboard.press(key);
		expect(await parts(page).dialog.count()).toBe(0);
		await close();
	});

	test('finds by name with kind, definition and the words marked, and Enter opens the best', async () => {
		const { page, faults, close } = await visit(browser, '');
		const { field, options, current } = await openSearch(page);
		await field.pressSequentially(term.name.toLowerCase());
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		await expect.poll(() => options.first().locator('mark').allInnerTexts()).toContain(term.name);
		expect(await options.first().textContent()).toContain((term.kind ?? '').replaceAll('-', ' '));
		await expect.poll(() => options.first().textContent()).toContain((term.definition ?? '').slice(0, 30));
		expect(await current.textContent()).toBe(await options.first().textContent());
		const target = await options.first().getAttribute('href');
		await page.keyboard.press('Enter');
		expect(await placeAfterDialog(page)).toBe(SITE + relative(target ?? ''));
		await page.goBack();
		expect(page.url()).toBe(SITE);
		expect(faults).toEqual([]);
		await close();
	});

	test('moves by arrows, Home and End, and around its ends', async () => {
		const { page, close } = await visit(browser, '');
		const { names, texts } = sampleTerms(12);
		await withTerms(page, names, texts);
		const { field, options } = await openSearch(page);
		await field.fill('sample');
		// Eight terms, and the way to all results.
		await expect.poll(() => options.count()).toBe(9);
		const last = 8;
		const active = async (): Promise<number> => {
			const id = await field.getAttribute('aria-activedescendant');
			return options.evaluateAll((elements, wanted) => elements.findIndex((element) => element.id === wanted), id);
		};
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		expect(await active()).toBe(0);
		for (const [key, expected] of [
			['ArrowDown', 1],
			['ArrowUp', 0],
			['ArrowUp', last],
			['ArrowDown', 0],
			['End', last],
			['Home', 0],
		] as const) {
			await field.press(key);
			await expect.poll(active, { message: key }).toBe(expected);
		}
		await close();
	});

	test('opens a result in another tab where that is asked for, and stays', async () => {
		const { page, close } = await visit(browser, '');
		const { field, options, dialog } = await openSearch(page);
		await field.fill(term.name);
		await options.first().waitFor();
		for (const open of [() => field.press('Control+Enter'), () => options.first().click({ button: 'middle' })]) {
			await expect.poll(() => options.first().textContent()).toContain(term.name);
			const other = page.context().waitForEvent('page');
			await open();
			await (await other).close();
			expect(await dialog.isVisible()).toBe(true);
		}
		await close();
	});

	test.each([390, 320])('fits a phone of %i px', async (width) => {
		const { page, faults, close } = await visit(browser, '', { viewport: { width, height: 700 }, hasTouch: true, isMobile: true });
		const opener = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search terms' });
		const box = await opener.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		await alive(page);
		await opener.tap();
		const { field, options, dialog } = parts(page);
		await field.fill(term.name);
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		const wide = await dialog.evaluate((element) =>
			[...element.querySelectorAll('*')]
				.filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
				.map(({ className }) => String(className)),
		);
		expect(wide).toEqual([]);
		await options.first().tap();
		await page.waitForURL(/\/t\//u);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['light', 'dark'] as const)(
		'has no finding of axe with results, without, and with recent searches, in %s',
		async (colorScheme) => {
			const { page, close } = await visit(browser, relative(searchAddress('alpha')), { colorScheme, reducedMotion: 'reduce' });
			const { field, options } = await openSearch(page);
			await options.first().waitFor();
			expect(await axeFindings(page), 'recent searches').toEqual([]);
			await field.fill(term.name);
			await expect.poll(() => options.first().textContent()).toContain(term.name);
			expect(await axeFindings(page), 'results').toEqual([]);
			await field.fill(UNKNOWN);
			await page.getByRole('dialog').getByText('Nothing for').waitFor();
			expect(await axeFindings(page), 'no results').toEqual([]);
			await close();
		},
	);

	test('is offered to the browser for its address bar', async () => {
		const { page, close } = await visit(browser, '');
		const link = page.locator('link[rel="search"]');
		expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
		const response = await fetch(new URL((await link.getAttribute('href')) ?? '', SITE));
		expect(await response.text()).toMatch(/template="https?:\/\/[^"]+\/search\?q=\{searchTerms\}"/);
		await close();
	});
});
