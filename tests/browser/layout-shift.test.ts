import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { NO_BROWSER, visit } from './visit.ts';

describe.skipIf(NO_BROWSER)('the layout shift of a page', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('counts what moves, in all of the page or in some elements', async () => {
		const { page, close } = await visit(browser, '');
		const before = await layoutShift(page);
		await page.evaluate(() => {
			const bar = document.createElement('div');
			bar.style.height = '200px';
			document.querySelector('main')?.before(bar);
		});
		expect(await layoutShift(page)).toBeGreaterThan(before);
		expect(await layoutShift(page, 'main')).toBeGreaterThan(0);
		expect(await layoutShift(page, 'nav.navbar')).toBe(0);
		await close();
	});
});
