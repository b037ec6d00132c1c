import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { NO_BROWSER, relative, siteData, visit } from './visit.ts';

/** Where the enlarged picture stands. */
function place(page: Page): Promise<{ readonly left: number; readonly top: number; readonly width: number }> {
	return page.locator('dialog[open] svg').evaluate((svg) => {
		const { left, top, width } = svg.getBoundingClientRect();
		return { left: Math.round(left), top: Math.round(top), width: Math.round(width) };
	});
}

describe.skipIf(NO_BROWSER)('a picture', () => {
	let browser: Browser;
	let topic: string;
	beforeAll(async () => {
		browser = await launchBrowser();
		const { walkthroughs } = await siteData();
		topic = relative(walkthroughs[0]?.url ?? '').replace(/#.*/u, '');
	});
	afterAll(() => browser.close());

	test.each([
		[390, '.diagram-narrow', '.diagram-wide'],
		[820, '.diagram-wide', '.diagram-full'],
		[1440, '.diagram-full', '.diagram-wide'],
	])('is there without JavaScript, in the drawing that fits %i px', async (width, shown, hidden) => {
		for (const path of ['', topic]) {
			const { page, close } = await visit(browser, path, { javaScriptEnabled: false, viewport: { width, height: 800 } });
			expect(await page.locator(`${shown} svg`).first().isVisible(), path).toBe(true);
			expect(await page.locator(`${hidden} svg`).first().isVisible(), path).toBe(false);
			const link = page.locator('.diagram-caption a').first();
			const response = await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
			expect(response?.headers()['content-type']).toContain('image/svg+xml');
			await close();
		}
	});

	test('follows the colours of the page, and of the device where it stands alone', async () => {
		for (const alone of [false, true]) {
			const fills = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				const { page, close } = await visit(browser, topic, { colorScheme });
				if (alone) await page.goto(new URL((await page.locator('.diagram-caption a').first().getAttribute('href')) ?? '', page.url()).href);
				fills.push(
					await page.evaluate(
						() => getComputedStyle(document.querySelector('.pic .pic-box:not(.pic-fresh)') ?? document.documentElement).fill,
					),
				);
				await close();
			}
			expect(fills, String(alone)).toEqual(['rgb(252, 252, 250)', 'rgb(20, 22, 26)']);
		}
	});

	test('moves nothing when it appears', async () => {
		const { page, close } = await visit(browser, topic, { viewport: { width: 390, height: 720 } });
		expect(await layoutShift(page, '.diagram')).toBe(0);
		await close();
	});

	test('is enlarged, zoomed and moved by keys, and closed again where it was opened', async () => {
		const { page, faults, close } = await visit(browser, topic);
		const link = page.locator('.diagram-caption a').first();
		await link.focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] svg').waitFor();
		const first = await place(page);
		await page.keyboard.press('+');
		await expect.poll(() => place(page).then(({ width }) => width)).toBeGreaterThan(first.width);
		await page.keyboard.press('-');
		await expect.poll(() => place(page)).toEqual(first);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => place(page).then(({ left }) => left)).toBeLessThan(first.left);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => place(page).then(({ top }) => top)).toBeLessThan(first.top);
		await page.keyboard.press('0');
		await expect.poll(() => place(page)).toEqual(first);
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.locator('dialog[open]').waitFor({ state: 'detached' });
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});

	test('is zoomed by the wheel and moved by the mouse', async () => {
		const { page, close } = await visit(browser, topic);
		await page.locator('.diagram-caption a').first().click();
		const svg = page.locator('dialog[open] svg');
		await svg.waitFor();
		const first = await place(page);
		await svg.hover();
		await page.mouse.wheel(0, -300);
		await expect.poll(() => place(page).then(({ width }) => width)).toBeGreaterThan(first.width);
		const zoomed = await place(page);
		await page.mouse.down();
		await page.mouse.move(200, 200, { steps: 4 });
		await page.mouse.up();
		expect(await place(page)).not.toEqual(zoomed);
		await page.getByRole('button', { name: 'Fit' }).click();
		await expect.poll(() => place(page)).toEqual(first);
		await page.getByRole('button', { name: 'Close' }).click();
		expect(await page.locator('dialog[open]').count()).toBe(0);
		await close();
	});

	test('stays whole on a phone when enlarged', async () => {
		const { page, close } = await visit(browser, topic, { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
		await page.locator('.diagram-caption a').first().tap();
		await page.locator('dialog[open] svg').waitFor();
		await expect
			.poll(async () => {
				const { left, width } = await place(page);
				return left >= 0 && left + width <= 390;
			})
			.toBe(true);
		await close();
	});
});
