import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { shownAddress } from '../../src/web/addresses.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { siteTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, type Visit, visit } from './visit.ts';

/** What programs with formatted text paste. Runs in the page. */
async function pastedHtml(): Promise<string> {
	const [item] = await navigator.clipboard.read();
	return item?.types.includes('text/html') === true ? (await item.getType('text/html')).text() : '';
}

describe.skipIf(NO_BROWSER)('a term’s page', () => {
	let browser: Browser;
	/** The pages without origin, of which the first has the most to show. */
	let paths: readonly string[];
	let name: string;
	/** The address of the first one: the site’s own, or the one under which it is shown. */
	let link: string;
	beforeAll(async () => {
		browser = await launchBrowser();
		const terms = await siteTerms();
		const [fullest, ...others] = [...terms].sort((a, b) => b.mentions.length - a.mentions.length);
		if (fullest === undefined) throw new Error('a site without terms');
		name = fullest.name;
		link = shownAddress(fullest.url, new URL(SITE).origin);
		paths = [fullest, ...others.slice(-2)].map(({ url }) => relative(url));
	});
	afterAll(() => browser.close());

	const open = (options: BrowserContextOptions = {}): Promise<Visit> => visit(browser, paths[0] ?? '', options);

	test.each(['light', 'dark'] as const)('has no finding of axe and no fault, in %s', async (colorScheme) => {
		for (const path of paths) {
			const { page, faults, close } = await visit(browser, path, { colorScheme });
			expect(await axeFindings(page), path).toEqual([]);
			expect(faults, path).toEqual([]);
			await close();
		}
	});

	test.each([320, 390, 1440])('does not scroll sideways at %i px', async (width) => {
		for (const path of paths) {
			const { page, close } = await visit(browser, path, { viewport: { width, height: 800 } });
			const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
			expect(inner, path).toBeLessThanOrEqual(outer ?? 0);
			await close();
		}
	});

	test('is complete without JavaScript, in the theme of the system, and its search works', async () => {
		const { page, close } = await open({ javaScriptEnabled: false, colorScheme: 'dark' });
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
		expect(await page.getByText(/^Link: http/).isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 26)');
		await page.getByRole('searchbox').fill('pod & node');
		await page.getByRole('searchbox').press('Enter');
		expect(page.url()).toBe(SITE + relative(searchAddress('pod & node')));
		await close();
	});

	test('copies, and says so', async () => {
		const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
		const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect.poll(() => page.getByRole('status').textContent()).toBe('Link copied');
		expect(await copied()).toBe(link);
		await page.getByRole('button', { name: 'Copy for chat' }).click();
		await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied for a chat');
		expect(await page.evaluate(pastedHtml)).toContain(`<a href="${link}">${name}</a>: `);
		expect(await copied()).toMatch(new RegExp(`^\\[.+\\]\\(${link}\\): \\S`));
		await page.getByRole('button', { name: 'Copy as text' }).click();
		await expect.poll(copied).toMatch(new RegExp(`^[^[].*: \\S.* ${link}$`));
		expect((await copied()).startsWith(`${name}: `)).toBe(true);
		await close();
	});

	test('shows what to copy where the clipboard is refused', async () => {
		const { page, close } = await open();
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
		});
		await page.getByRole('button', { name: 'Copy link' }).click();
		const field = page.getByRole('textbox', { name: 'Copy link' });
		await field.waitFor();
		expect(await page.getByRole('status').textContent()).toContain('Ctrl+C');
		await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
		expect(await field.inputValue()).toBe(link);
		await page.getByRole('button', { name: 'Copy for chat' }).click();
		expect(await page.locator('textarea').count()).toBe(1);
		await close();
	});

	test('holds to the theme that was chosen on the site', async () => {
		const { page, close } = await visit(browser, '', { colorScheme: 'light' });
		const toggle = page.getByRole('button', { name: /dark and light mode/i });
		await toggle.click();
		await page.goto(SITE + paths[0]);
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 26)');
		await page.goto(`${SITE}${paths[0]}?docusaurus-theme=light`);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(252, 252, 250)');
		await close();
	});

	test('leads to the line on the topic page', async () => {
		const { page, close } = await open();
		await page
			.getByRole('region', { name: /The notes say|Backlinks/ })
			.getByRole('link')
			.first()
			.click();
		await page.waitForURL((url) => !url.pathname.startsWith('/t/'));
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		await close();
	});
});
