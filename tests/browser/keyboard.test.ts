import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../src/web/site-pages.ts';
import { launchBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { untilIdle } from './page-idle.ts';
import { alive, plainTerm } from './searching.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

/** So many stops of a page are walked to; a glossary has a thousand. */
const STOPS = 60;

/** What has the focus, and what speaks against it. */
interface Stop {
	readonly name: string;
	readonly faults: readonly string[];
}

/** The element that has the focus: whether it shows that it has, stands in the window, and is not covered by another. */
function focused(page: Page): Promise<Stop | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return undefined;
		const style = getComputedStyle(element);
		const around = element.parentElement === null ? style : getComputedStyle(element.parentElement);
		// Of a link that goes on over lines, the first one.
		const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
		const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height / 2, 20)];
		const hit = document.elementFromPoint(x, y);
		const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
		const shows = (one: CSSStyleDeclaration): boolean =>
			(one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) >= 1) || one.boxShadow !== 'none';
		const faults = [
			...(shows(style) || shows(around) ? [] : ['does not show the focus']),
			...(box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth ? ['is out of sight'] : []),
			...(hit !== null && !element.contains(hit) && !hit.contains(element)
				? [`is covered by “${hit.textContent?.trim().slice(0, 30)}”`]
				: []),
			...(label.trim() === '' &&
			element.getAttribute('aria-labelledby') === null &&
			!(element instanceof HTMLInputElement && element.labels?.length)
				? ['has no name']
				: []),
		];
		return { name: `${element.localName} “${label.trim().slice(0, 40)}”`, faults };
	});
}

/** How many elements of the page the tab key leads to, from its beginning on. */
function tabbable(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
				(element) =>
					element.tabIndex >= 0 &&
					element.checkVisibility({ visibilityProperty: true }) &&
					!element.matches(':disabled') &&
					element.closest('[inert]') === null,
			).length,
	);
}

describe.skipIf(NO_BROWSER)('by keyboard alone', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('every stop of every kind of page shows the focus, is in sight and has a name', async () => {
		for (const [kind, path] of Object.entries(await kindsOfPage(SITE))) {
			const { page, close } = await visit(browser, path, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
			const most = Math.min(STOPS, await tabbable(page));
			const names: string[] = [];
			for (let count = 0; count < most; count += 1) {
				await page.keyboard.press('Tab');
				// The browser scrolls to what has the focus, and draws that it has, with the next frame.
				await untilIdle(page);
				const stop = await focused(page);
				if (stop === undefined) break;
				names.push(stop.name);
				expect(stop.faults, `${kind}: ${stop.name}`).toEqual([]);
			}
			// No trap, and no way past what can be operated.
			expect(names.length, `${kind}: ${names.join(', ')}`).toBeGreaterThanOrEqual(most - 1);
			await close();
		}
	});

	test('one reaches a topic, its picture, the glossary, a filter, a term and the search', async () => {
		const { page, faults, close } = await visit(browser, '', { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
		await alive(page);
		const to = async (name: RegExp): Promise<void> => {
			for (let count = 0; count < 200; count += 1) {
				await page.keyboard.press('Tab');
				const stop = await focused(page);
				if (stop !== undefined && name.test(stop.name)) return;
			}
			throw new Error(`the tab key leads to nothing called ${name.source}`);
		};

		await page.keyboard.press('Tab');
		expect((await focused(page))?.name).toContain('Skip to main content');
		await page.keyboard.press('Enter');
		const [walkthrough] = (await siteData()).walkthroughs;
		await to(new RegExp(`^a “${walkthrough?.title ?? ''}”$`, 'u'));
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${walkthrough?.url ?? ''}`);
		await page.locator('article').waitFor();

		await to(/Enlarge/u);
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] svg').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('dialog[open]').waitFor({ state: 'detached' });
		expect((await focused(page))?.name).toContain('Enlarge');

		await page.goto(SITE + relative(PAGES.glossary.path), { waitUntil: 'networkidle' });
		await alive(page);
		const { name, kind } = await plainTerm();
		await to(/^input/u);
		await page.keyboard.type(name);
		await page.waitForURL(/[?&]q=/u);
		await page.locator('.glossary-entry:visible').first().waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.waitForURL(/[?&]kind=/u);
		expect(kind).not.toBeNull();

		await page.keyboard.press('/');
		await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').waitFor();
		await page.keyboard.type(name);
		await page.getByRole('dialog', { name: 'Search' }).getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/t\//u);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
		await to(/^a “Glossary”$/u);
		expect(faults).toEqual([]);
		await close();
	});
});
