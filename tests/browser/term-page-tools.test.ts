import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { siteTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, type Visit, visit } from './visit.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.skipIf(NO_BROWSER)('on a term’s page', () => {
	let browser: Browser;
	/** The page with the most links to other terms. */
	let path: string;
	let other: { readonly name: string; readonly path: string };
	beforeAll(async () => {
		browser = await launchBrowser();
		const terms = await siteTerms();
		const [fullest] = [...terms].sort((a, b) => b.mentions.length - a.mentions.length);
		const found = terms.find(({ id, name, definition }) => id !== fullest?.id && /^[A-Z][a-z]{4,}$/u.test(name) && definition !== null);
		if (fullest === undefined || found === undefined) throw new Error('a site without terms');
		path = relative(fullest.url);
		other = { name: found.name, path: relative(found.url) };
	});
	afterAll(() => browser.close());

	const open = (options: BrowserContextOptions = {}): Promise<Visit> => visit(browser, path, options);
	const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
	const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	/** A link to a term in the definition or in the list of related terms. */
	const termLink = (page: Page): Locator => page.locator('main .near a').first();

	test('nothing of the search or of previews loads until it is asked for', async () => {
		const { page, close } = await open();
		const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		expect(scripts.filter((name) => !/\.woff2$|favicon/u.test(name))).toEqual([]);
		await close();
	});

	test.each([
		['/', '/'],
		['Ctrl K', 'Control+k'],
		['⌘ K', 'Meta+k'],
	])('%s opens the search of the site, which loses no key that was typed meanwhile', async (_key, shortcut) => {
		const { page, faults, close } = await open();
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route('**/term-tools.*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.keyboard.press(shortcut);
		await page.keyboard.type(other.name.slice(0, 3));
		release();
		await dialog(page).waitFor();
		await page.keyboard.type(other.name.slice(3));
		const field = dialog(page).getByRole('combobox');
		expect(await field.inputValue()).toBe(other.name);
		await dialog(page).getByRole('option', { name: other.name }).first().waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await page.waitForURL(SITE + other.path);
		expect(faults).toEqual([]);
		await close();
	});

	test('a click into the field opens the search, Escape closes it, and the focus returns', async () => {
		const { page, close } = await open();
		await page.getByRole('searchbox').click();
		await dialog(page).waitFor();
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'detached' });
		expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
		await close();
	});

	test('the field leads to the results page where the search cannot be loaded', async () => {
		const { page, close } = await open();
		await page.route('**/term-tools.*.js', (route) => route.abort());
		await page.getByRole('searchbox').fill('helm');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${SITE}search?q=helm`);
		await close();
	});

	test('on a phone the search is a button, which opens it too', async () => {
		const { page, faults, close } = await open(PHONE);
		expect(await page.getByRole('searchbox').isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Search' }).tap();
		await page.keyboard.type(other.name);
		await dialog(page).getByRole('option', { name: other.name }).first().waitFor();
		expect(await dialog(page).getByRole('combobox').inputValue()).toBe(other.name);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('button', { name: 'Search' }).evaluate((button) => button === document.activeElement)).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});

	test('a link to a term shows its preview under the pointer and for the keyboard', async () => {
		const { page, faults, close } = await open();
		const name = (await termLink(page).textContent()) ?? '';
		await termLink(page).hover();
		const preview = page.getByRole('dialog', { name: `Preview: ${name}` });
		await preview.waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await preview.waitFor({ state: 'detached' });
		await page.mouse.move(1, 1);
		await termLink(page).focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await preview.waitFor();
		expect(faults).toEqual([]);
		await close();
	});

	test('a tap shows the preview first, a second one follows the link', async () => {
		const { page, close } = await open(PHONE);
		const link = termLink(page);
		const target = await link.evaluate((one: HTMLAnchorElement) => one.href);
		await link.tap();
		await page.getByRole('dialog', { name: /^Preview: / }).waitFor();
		expect(page.url()).toBe(SITE + path);
		await link.tap();
		await page.waitForURL(target);
		await close();
	});

	test.each(['light', 'dark'] as const)(
		'the theme switch changes what is seen at each click, and for the whole site, from %s',
		async (colorScheme) => {
			const { page, close } = await open({ colorScheme });
			const toggle = page.getByRole('button', { name: 'Switch between dark and light mode' });
			const seen = [await background(page)];
			for (let click = 0; click < 3; click += 1) {
				await toggle.click();
				seen.push(await background(page));
			}
			expect(seen[1]).not.toBe(seen[0]);
			expect(seen).toEqual([seen[0], seen[1], seen[0], seen[1]]);
			await page.goto(SITE);
			expect(await background(page)).toBe(seen[1]);
			await close();
		},
	);

	test('“?” shows the keys', async () => {
		const { page, faults, close } = await open();
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keys' }).waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
		expect(faults).toEqual([]);
		await close();
	});

	test.each([true, false])('on a phone the menu opens at the top, with JavaScript: %s', async (javaScriptEnabled) => {
		const { page, close } = await open({ ...PHONE, javaScriptEnabled });
		const map = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' });
		expect(await map.isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Menu' }).tap();
		await map.waitFor();
		expect((await map.boundingBox())?.y).toBeLessThan(300);
		await map.tap();
		await page.waitForURL(`${SITE}map`);
		await close();
	});

	test.each([
		[390, 844],
		[1440, 900],
	])('the fonts of the site move nothing, however late they come, at %i px', async (width, height) => {
		for (const { url } of (await siteTerms()).slice(0, 5)) {
			const context = await browser.newContext({ viewport: { width, height } });
			const page = await context.newPage();
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => {
				release = resolve;
			});
			await page.route('**/*.woff2', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(SITE + relative(url), { waitUntil: 'domcontentloaded' });
			const tops = (): Promise<readonly number[]> =>
				page.evaluate(() =>
					[...document.querySelectorAll('h1, h2, p, li')]
						.map((block) => Math.round(block.getBoundingClientRect().top))
						.filter((top) => top < innerHeight),
				);
			await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
			expect(await layoutShift(page)).toBe(0);
			const before = await tops();
			release();
			await page.waitForLoadState('networkidle');
			expect(await layoutShift(page), url).toBe(0);
			expect(await tops(), url).toEqual(before);
			await context.close();
		}
	});

	test('the page begins with the fonts of the site once the browser has them', async () => {
		const { page, close } = await open();
		await page.goto(SITE + other.path, { waitUntil: 'networkidle' });
		expect(await page.locator('html').getAttribute('data-fonts')).toBe('');
		expect(await page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);
		expect(await layoutShift(page)).toBeLessThan(0.001);
		await close();
	});
});
