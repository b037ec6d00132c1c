import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { stopClock } from './page-clock.ts';
import { untilIdle } from './page-idle.ts';
import { alive } from './searching.ts';
import { NO_BROWSER, relative, type Visit, type VisitOptions, visit } from './visit.ts';

/** Longer than it takes for a preview to come or to go. */
const A_WHILE_MS = 900;

/** A link to a term inside the prose of a page. */
function linkOf(page: Page): Locator {
	return page.locator('.markdown .definition a[href*="/t/"]').first();
}

function cardOf(page: Page): Locator {
	return page.getByRole('dialog', { name: /^Preview: / });
}

/** The part of the page that shows previews. It loads when the first link is reached. */
function layerOf(page: Page): Locator {
	return page.locator('p.unseen[role=status]');
}

/** Brings the focus to `link` as the Tab key does. */
async function tabTo(page: Page, link: Locator): Promise<void> {
	await link.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
}

describe.skipIf(NO_BROWSER)('a preview', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	const open = async (options: VisitOptions = {}, path = 'cloud'): Promise<Visit> => {
		const opened = await visit(browser, path, { clock: true, ...options });
		await alive(opened.page);
		return opened;
	};

	test.each(['light', 'dark'] as const)('comes when the pointer stays, can be entered and passes axe, %s', async (colorScheme) => {
		const { page, faults, letTimePass, close } = await open({ colorScheme });
		const [link, card] = [linkOf(page), cardOf(page)];
		await stopClock(page);
		await link.hover();
		await layerOf(page).waitFor({ state: 'attached' });
		await untilIdle(page);
		expect(await card.count()).toBe(0);
		await page.clock.resume();
		await card.waitFor();
		expect(await link.getAttribute('aria-describedby')).toBe(await card.locator('[id]').first().getAttribute('id'));
		await card.getByRole('heading').hover();
		await letTimePass(A_WHILE_MS);
		expect(await card.isVisible()).toBe(true);
		expect(await axeFindings(page)).toEqual([]);
		await card.getByRole('heading').locator('a').hover();
		await letTimePass(A_WHILE_MS);
		expect(await card.count()).toBe(1);
		await page.mouse.move(5, 5);
		await card.waitFor({ state: 'detached' });
		expect(await link.getAttribute('aria-describedby')).toBeNull();
		expect(faults).toEqual([]);
		await close();
	});

	test('does not come where the pointer only passes, and asks for nothing before', async () => {
		const { page, letTimePass, close } = await open();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await stopClock(page);
		expect(await layerOf(page).count()).toBe(0);
		// The first time the part that shows previews is still loading, the second time it is there.
		for (let pass = 0; pass < 2; pass += 1) {
			await linkOf(page).hover();
			await page.mouse.move(5, 5);
			await layerOf(page).waitFor({ state: 'attached' });
			await letTimePass(A_WHILE_MS);
			expect(await cardOf(page).count()).toBe(0);
		}
		expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
		await close();
	});

	test('goes with Escape, and comes again the next time', async () => {
		const { page, letTimePass, close } = await open();
		const card = cardOf(page);
		await linkOf(page).hover();
		await card.waitFor();
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'detached' });
		await letTimePass(A_WHILE_MS);
		expect(await card.count()).toBe(0);
		await page.mouse.move(5, 5);
		await linkOf(page).hover();
		await card.waitFor();
		await close();
	});

	test('comes with the keyboard, is said, can be gone into and left', async () => {
		const { page, letTimePass, close } = await open();
		const [link, card] = [linkOf(page), cardOf(page)];
		await tabTo(page, link);
		await card.waitFor();
		const name = (await card.getByRole('heading').textContent()) ?? '';
		expect(await page.locator('p[role=status]').last().textContent()).toContain(`${name}: `);
		await page.keyboard.press('Alt+ArrowDown');
		expect(await card.evaluate((node) => node.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'detached' });
		expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
		await letTimePass(A_WHILE_MS);
		expect(await card.count()).toBe(0);
		await page.keyboard.press('Tab');
		await tabTo(page, link);
		await card.waitFor();
		await page.keyboard.press('Alt+ArrowDown');
		await page.keyboard.press('Shift+Tab');
		expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
		await close();
	});

	test('comes with the first tap on a small screen; the second one follows', async () => {
		const { page, faults, close } = await open({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
		const [link, card] = [linkOf(page), cardOf(page)];
		await link.scrollIntoViewIfNeeded();
		await link.tap();
		await card.waitFor();
		expect(new URL(page.url()).pathname).toBe('/cloud');
		const box = await card.boundingBox();
		expect(box).not.toBeNull();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		expect(await card.getByRole('link', { name: 'Open' }).isVisible()).toBe(true);
		await link.tap();
		await page.waitForURL('**/t/*/');
		expect(await card.count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	test('has its own way on', async () => {
		const { page, close } = await open();
		await linkOf(page).hover();
		await cardOf(page).getByRole('link', { name: 'Open' }).click();
		await page.waitForURL('**/t/*/');
		expect(await cardOf(page).count()).toBe(0);
		await close();
	});

	test('is nowhere in a preview, and on the name of an entry in the glossary', async () => {
		const { page, letTimePass, close } = await open();
		const card = cardOf(page);
		await linkOf(page).hover();
		await card.waitFor();
		await card.getByRole('heading').locator('a').hover();
		await letTimePass(A_WHILE_MS);
		expect(await card.count()).toBe(1);
		await page.goto(new URL(relative(PAGES.glossary.path), page.url()).href);
		await alive(page);
		await page.locator('.glossary-entry h3 a').first().hover();
		await letTimePass(A_WHILE_MS);
		expect(await card.count()).toBe(0);
		await close();
	});

	test('stays away without a network: the link is a link', async () => {
		const { page, faults, letTimePass, close } = await open();
		await page.context().setOffline(true);
		await linkOf(page).hover();
		await letTimePass(A_WHILE_MS);
		expect(await cardOf(page).count()).toBe(0);
		expect(faults.filter((fault) => fault.startsWith('exception'))).toEqual([]);
		await page.context().setOffline(false);
		await linkOf(page).click();
		await page.waitForURL('**/t/*/');
		await close();
	});

	test('stays away where a term has none', async () => {
		const { page, faults, letTimePass, close } = await open();
		await page.route('**/api/terms/**', (route) => route.fulfill({ json: {} }));
		const answered = page.waitForResponse('**/api/terms/**');
		await linkOf(page).hover();
		await answered;
		await letTimePass(A_WHILE_MS);
		expect(await cardOf(page).count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});
});
