import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { NO_BROWSER, relative, siteData, visit } from './visit.ts';

/** How long a picture may take to be drawn. */
const DRAWING_MS = 15_000;

describe.skipIf(NO_BROWSER)('every kind of page', () => {
	let browser: Browser;
	let pages: readonly string[];
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		pages = [
			'',
			...topics.map(({ url }) => relative(url)),
			relative(PAGES.glossary.path),
			relative(PAGES.map.path),
			relative(PAGES.search.path),
			'no/such/page',
		];
	});
	afterAll(() => browser.close());

	test.each(['light', 'dark'] as const)(
		'has no finding of axe, no console error and no request to another host, in %s',
		async (colorScheme) => {
			for (const path of pages) {
				const { page, faults, close } = await visit(browser, path, { colorScheme, reducedMotion: 'reduce' });
				await drawn(page);
				expect(await axeFindings(page), `/${path}`).toEqual([]);
				// The answer 404 is itself an error in the console, and the right one.
				expect(
					faults.filter((fault) => !(path.startsWith('no/') && fault.includes('404'))),
					`/${path}`,
				).toEqual([]);
				await close();
			}
		},
	);

	test.each([320, 390, 820, 1440])('does not scroll sideways at %i px', async (width) => {
		for (const path of pages) {
			const { page, close } = await visit(browser, path, { viewport: { width, height: 800 } });
			await drawn(page);
			const { scrollWidth, clientWidth } = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return { scrollWidth, clientWidth };
			});
			expect(scrollWidth, `/${path}`).toBeLessThanOrEqual(clientWidth);
			await close();
		}
	});
});

/** Waits until each Mermaid picture stands in the page. */
async function drawn(page: Page): Promise<void> {
	await page.waitForFunction(() => [...document.querySelectorAll('figure.diagram')].every((figure) => figure.querySelector('svg')), null, {
		timeout: DRAWING_MS,
	});
}
