import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { geometryFaults } from './geometry.ts';
import { kindsOfPage } from './kinds-of-page.ts';
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
			expect(await geometryFaults(page), kind).toEqual([]);
			await close();
		}
	});

	test('shifts by less than can be seen while a page loads', async () => {
		for (const [kind, path] of Object.entries(pages)) {
			const { page, close } = await visit(browser, path, { viewport: { width: 390, height: 800 } });
			const shift = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const sum = (entries: PerformanceEntryList): number =>
							entries.reduce((all, entry) => all + ('value' in entry ? Number(entry.value) : 0), 0);
						new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => resolve(0), 500);
					}),
			);
			// Lighthouse shows two decimals: this is its 0.00.
			expect(shift, kind).toBeLessThan(0.005);
			await close();
		}
	});
});
