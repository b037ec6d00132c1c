import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { alive, sampleTerms, UNKNOWN, withTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

const SEARCH = relative(PAGES.search.path);

describe.skipIf(NO_BROWSER)('the results page', () => {
	let browser: Browser;
	let word: string;
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		word = topics[0]?.title ?? '';
	});
	afterAll(() => browser.close());

	const titles = (page: Awaited<ReturnType<typeof visit>>['page']): Promise<string[]> =>
		page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();

	test('shows the same to everybody who opens or reloads its address', async () => {
		const { page, faults, close } = await visit(browser, relative(searchAddress(word)));
		const main = page.getByRole('main');
		await expect.poll(() => titles(page)).toEqual([expect.stringMatching(/^Terms\s+\d+$/), expect.stringMatching(/^On the pages\s+\d+$/)]);
		const shown = await main.textContent();
		expect(await page.getByRole('searchbox').inputValue()).toBe(word);
		await expect.poll(() => page.title()).toMatch(`${word} – Search`);
		expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => main.textContent()).toBe(shown);
		expect(faults).toEqual([]);
		await close();
	});

	test('keeps the address up with the field, and makes an entry in the history of what is submitted', async () => {
		const { page, faults, close } = await visit(browser, SEARCH);
		await alive(page);
		const field = page.getByRole('searchbox');
		const length = (): Promise<number> => page.evaluate(() => history.length);
		const before = await length();
		await field.pressSequentially('alpha beta');
		await expect.poll(() => page.url()).toBe(SITE + relative(searchAddress('alpha beta')));
		expect(await length()).toBe(before);
		await field.press('Enter');
		await expect.poll(length).toBe(before + 1);
		await field.press('Enter');
		await field.fill('gamma');
		await field.press('Enter');
		await expect.poll(() => page.url()).toBe(SITE + relative(searchAddress('gamma')));
		expect(await length()).toBe(before + 2);
		await page.goBack();
		await expect.poll(() => field.inputValue()).toBe('alpha beta');
		await page.goBack();
		await expect.poll(() => field.inputValue()).toBe('');
		await page.goForward();
		await expect.poll(() => field.inputValue()).toBe('alpha beta');
		expect(page.url()).toBe(SITE + relative(searchAddress('alpha beta')));
		expect(faults).toEqual([]);
		await close();
	});

	test('is as it was when one comes back from a result', async () => {
		const { page, close } = await visit(browser, SEARCH);
		const field = page.getByRole('searchbox');
		await field.fill(word);
		const first = page.getByRole('region', { name: 'Terms' }).getByRole('link').first();
		const target = await first.getAttribute('href');
		await expect.poll(() => page.url()).toContain('q=');
		await first.click();
		await page.waitForURL((url) => url.pathname + url.hash === target);
		await page.goBack();
		await expect.poll(() => field.inputValue()).toBe(word);
		await first.waitFor();
		await close();
	});

	test('shows twenty terms and then more, and puts the focus on the first new one', async () => {
		const { page, close } = await visit(browser, '');
		const { names, texts } = sampleTerms(45);
		await withTerms(page, names, texts);
		await page.goto(SITE + relative(searchAddress('sample')), { waitUntil: 'networkidle' });
		const links = page.getByRole('region', { name: 'Terms' }).getByRole('link');
		const more = page.getByRole('button', { name: 'Show more' });
		for (const expected of [20, 40]) {
			await expect.poll(() => links.count()).toBe(expected);
			await more.click();
			await expect.poll(() => links.nth(expected).evaluate((element) => element === document.activeElement)).toBe(true);
		}
		await expect.poll(() => links.count()).toBe(45);
		expect(await more.count()).toBe(0);
		await close();
	});

	test('is reached from the dialog, with all results', async () => {
		const { page, close } = await visit(browser, '');
		await alive(page);
		await page.keyboard.press('/');
		await page.keyboard.type(word);
		const all = page.getByRole('option', { name: 'results for' });
		await all.waitFor();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(SITE + relative(searchAddress(word)));
		await expect.poll(() => titles(page)).toHaveLength(2);
		await close();
	});

	test('announces how many there are, and shows recent searches while nothing is typed', async () => {
		const { page, close } = await visit(browser, relative(searchAddress(UNKNOWN)));
		const main = page.getByRole('main');
		await expect.poll(() => main.getByRole('status').textContent()).toBe(`No results for “${UNKNOWN}”`);
		await page.getByRole('searchbox').fill('');
		const recent = main.getByRole('region', { name: 'Recent searches' });
		await recent.getByRole('link', { name: UNKNOWN }).click();
		await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(UNKNOWN);
		await page.getByRole('searchbox').fill('');
		await recent.getByRole('button', { name: `Forget “${UNKNOWN}”` }).click();
		await recent.waitFor({ state: 'detached' });
		await close();
	});

	test('leads on without JavaScript, as does the field in the bar', async () => {
		const { page, close } = await visit(browser, '', { javaScriptEnabled: false });
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search terms' }).click();
		expect(page.url()).toBe(SITE + SEARCH);
		await page.getByRole('main').getByRole('link', { name: 'glossary' }).click();
		expect(page.url()).toBe(SITE + relative(PAGES.glossary.path));
		await close();
	});

	test.each(['light', 'dark'] as const)('has no finding of axe with results, in %s', async (colorScheme) => {
		const { page, close } = await visit(browser, relative(searchAddress(word)), { colorScheme });
		await expect.poll(() => titles(page)).toHaveLength(2);
		expect(await axeFindings(page)).toEqual([]);
		await close();
	});

	test.each([320, 390, 1440])('does not scroll sideways at %i px', async (width) => {
		const { page, close } = await visit(browser, relative(searchAddress(word)), {
			viewport: { width, height: 800 },
		});
		await expect.poll(() => titles(page)).toHaveLength(2);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		await close();
	});
});
