import type { Page } from 'playwright-core';
import { untilIdle } from './page-time.ts';

/** The widths of the window, of those in `widths`, in pixels, at which the page scrolls sideways. */
export async function sidewaysAt(page: Page, widths: readonly number[]): Promise<readonly number[]> {
	const found: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		await untilIdle(page);
		if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push(width);
	}
	return found;
}
