import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../src/web/site-pages.ts';
import { launchBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { NO_BROWSER, relative, SITE, visit } from './visit.ts';

/** The words that stand on two lines, although none of their signs allows it and they have room on one. Addresses and code may break anywhere. */
function brokenWords(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const broken: string[] = [];
		const roomOf = (element: Element | null): number => {
			let block = element ?? document.body;
			while (/^(?:inline|contents)$/u.test(getComputedStyle(block).display)) block = block.parentElement ?? document.body;
			const { paddingLeft, paddingRight } = getComputedStyle(block);
			return block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
		};
		const range = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
			const isLeftOut = node.parentElement?.closest('svg, script, style, noscript, code, .unseen') != null;
			if (isLeftOut || /\w\.\w/u.test(node.nodeValue ?? '')) continue;
			for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
				const lines = new Set(parts.map(({ top }) => Math.round(top)));
				const width = parts.reduce((sum, part) => sum + part.width, 0);
				if (lines.size > 1 && width <= roomOf(node.parentElement)) broken.push(word);
			}
		}
		return broken;
	});
}

describe.skipIf(NO_BROWSER)('text at 200 %', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test.each(['home', 'topic', 'glossary', 'checks', 'term', 'map', 'search', 'not-found'] as const)(
		'breaks no word on a phone, and nothing scrolls sideways, on the page: %s',
		async (kind) => {
			const path = (await kindsOfPage(SITE))[kind];
			const { page, close } = await visit(browser, path, { viewport: { width: 390, height: 844 } });
			await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
			expect(await brokenWords(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
			await close();
		},
	);
});

describe.skipIf(NO_BROWSER)('small things', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('the drawer of a phone begins with the links of the navigation bar, and has the topics too', async () => {
		const { topic } = await kindsOfPage(SITE);
		const { page, faults, close } = await visit(browser, topic, { viewport: { width: 390, height: 844 }, hasTouch: true });
		await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
		const drawer = page.locator('.navbar-sidebar');
		await drawer.getByRole('link', { name: PAGES.map.label, exact: true }).click({ trial: true });
		expect(await drawer.getByRole('link').nth(1).textContent()).toBe(PAGES.topics.label);
		expect(await drawer.locator('.menu__link--active').count()).toBeGreaterThan(0);
		expect(faults).toEqual([]);
		await close();
	});

	test('the search page says without JavaScript what works, and does not pretend to load', async () => {
		const { page, close } = await visit(browser, relative(PAGES.search.path), { javaScriptEnabled: false });
		// What stands in a noscript element has no role for the test’s own search of elements.
		const shown = (await page.locator('main').allInnerTexts()).join('');
		expect(shown).toContain('Searching needs JavaScript');
		expect(shown).not.toContain('Loading');
		expect(await page.locator('main noscript a').first().getAttribute('href')).toBe(PAGES.glossary.path);
		await close();
	});

	test.each(['light', 'dark'] as const)('pictures take the colours of high contrast, in %s', async (colorScheme) => {
		const { topic, term } = await kindsOfPage(SITE);
		for (const [path, part, property] of [
			[topic, '.diagram .pic-ink', 'fill'],
			[term, '.near svg', 'stroke'],
		] as const) {
			const { page, close } = await visit(browser, path, { forcedColors: 'active', colorScheme });
			const [own, system] = await page.evaluate(
				([selector, name]) => {
					const probe = document.body.appendChild(document.createElement('i'));
					probe.style.color = 'CanvasText';
					const shown = document.querySelector(selector);
					return [shown && getComputedStyle(shown).getPropertyValue(name), getComputedStyle(probe).color];
				},
				[part, property] as const,
			);
			expect(own, path).toBe(system);
			await close();
		}
	});

	test('“?” shows the keys on pages of the site too, and not while a field is typed into', async () => {
		const { page, close } = await visit(browser, relative(PAGES.search.path));
		await page.getByRole('searchbox').focus();
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog').count()).toBe(0);
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keys' }).waitFor();
		await close();
	});

	test.each(['light', 'dark'] as const)('the theme switch of the site changes what is seen at each click, from %s', async (colorScheme) => {
		const { page, close } = await visit(browser, relative(PAGES.glossary.path), { colorScheme });
		const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const seen = [await background()];
		for (let click = 0; click < 3; click += 1) {
			await page.getByRole('button', { name: /dark and light mode/i }).click();
			seen.push(await background());
		}
		expect(seen[1]).not.toBe(seen[0]);
		expect(seen).toEqual([seen[0], seen[1], seen[0], seen[1]]);
		await close();
	});
});
