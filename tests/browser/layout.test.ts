import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { geometryFaults } from './geometry.ts';
import { kindsOfPage, untilComplete } from './kinds-of-page.ts';
import { layoutShift } from './layout-shift.ts';
import { untilIdle } from './page-idle.ts';
import { NO_BROWSER, SITE, visit } from './visit.ts';

describe.skipIf(NO_BROWSER)('the layout of every kind of page', () => {
	let browser: Browser;
	let pages: Readonly<Record<string, string>>;
	beforeAll(async () => {
		browser = await launchBrowser();
		pages = await kindsOfPage(SITE);
	});
	afterAll(() => browser.close());

	test.each([320, 390, 820, 1440])('has no overflow, no overlap, and no text outside its box at %i px', async (width) => {
		for (const [kind, path] of Object.entries(pages)) {
			const { page, close } = await visit(browser, path, { viewport: { width, height: 900 } });
			expect(await geometryFaults(page), kind).toEqual([]);
			await close();
		}
	});

	test('survives letters twice as large', async () => {
		for (const [kind, path] of Object.entries(pages)) {
			const { page, close } = await visit(browser, path, { viewport: { width: 1280, height: 900 } });
			await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
			// The map chooses its names anew once it has its new size.
			await untilIdle(page);
			expect(await geometryFaults(page), kind).toEqual([]);
			await close();
		}
	});

	test('shifts by less than can be seen while a page loads', async () => {
		for (const [kind, path] of Object.entries(pages)) {
			const { page, close } = await visit(browser, path, { viewport: { width: 390, height: 800 } });
			await untilComplete(page, kind);
			// Lighthouse shows two decimals: this is its 0.00.
			expect(await layoutShift(page), kind).toBeLessThan(0.005);
			await close();
		}
	});
});
