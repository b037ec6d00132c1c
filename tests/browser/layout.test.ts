import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { geometryFaults } from './geometry.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { layoutShift } from './layout-shifts.ts';
import { untilQuiet } from './page-time.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

const PHONE = { width: 390, height: 800 };
const WIDTHS = [PHONE.width, 320, 820, 1440];
/** What was found on a page, by its path. */
type Found<T> = Record<string, T>;

describe.skipIf(NO_BROWSER)('the layout of every page', () => {
	let browser: Browser;
	/** How much moved while a page loaded. */
	const shifts: Found<number> = {};
	const atWidth: ReadonlyMap<number, Found<readonly string[]>> = new Map(WIDTHS.map((width) => [width, {}]));
	const enlarged: Found<readonly string[]> = {};
	const none = (): Found<readonly string[]> => Object.fromEntries(Object.keys(shifts).map((path) => [path, []]));

	/** One load shows a page at all widths: nothing of its layout depends on the width that it was loaded at. */
	const look = async (page: Page, path: string): Promise<void> => {
		shifts[path] = await layoutShift(page);
		for (const [width, found] of atWidth) {
			await page.setViewportSize({ width, height: 900 });
			await untilQuiet(page);
			found[path] = await geometryFaults(page);
		}
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
		await untilQuiet(page);
		enlarged[path] = await geometryFaults(page);
	};
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		for (const path of new Set([...Object.values(await kindsOfPage(SITE)), ...topics.map(({ url }) => relative(url))])) {
			const { page, close } = await visit(browser, path, { viewport: PHONE });
			await look(page, path);
			await close();
		}
	});
	afterAll(() => browser.close());

	test('is looked at', () => expect(Object.keys(shifts).length).toBeGreaterThan(8));

	test.each(WIDTHS)('has no overflow, no overlap, and no text outside its box at %i px', (width) => {
		expect(atWidth.get(width)).toEqual(none());
	});

	test('survives letters twice as large', () => expect(enlarged).toEqual(none()));

	test('shifts by less than can be seen while a page loads', () => {
		// Lighthouse shows two decimals: this is its 0.00.
		expect(Object.entries(shifts).filter(([, shift]) => shift >= 0.005)).toEqual([]);
	});
});
