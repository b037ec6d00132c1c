import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBothThemes, type ThemeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { cspReports } from './csp-reports.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

/** What was found on a page. */
interface Findings extends ThemeFindings {
	/** Console errors and requests to other hosts. */
	readonly faults: readonly string[];
	/** What broke its Content-Security-Policy. */
	readonly broken: readonly string[];
}

describe.skipIf(NO_BROWSER)('every page', () => {
	let browser: Browser;
	const pages = new Map<string, Findings>();
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		for (const path of new Set([...Object.values(await kindsOfPage(SITE)), ...topics.map(({ url }) => relative(url)), 'search'])) {
			const { page, faults, close } = await visit(browser, path, { reducedMotion: 'reduce' });
			pages.set(path, await findings(page, faults));
			await close();
		}
	});
	afterAll(() => browser.close());

	/** What `part` names, by the path of each page that has such. */
	const found = (part: keyof Findings): Readonly<Record<string, readonly string[]>> =>
		Object.fromEntries([...pages].flatMap(([path, one]) => (one[part].length === 0 ? [] : [[path, one[part]]])));

	test('is looked at', () => expect(pages.size).toBeGreaterThan(8));

	test.each(['light', 'dark'] as const)('has no finding of axe, in %s', (theme) => expect(found(theme)).toEqual({}));

	test('breaks no rule of the Content-Security-Policy', () => expect(found('broken')).toEqual({}));

	test('has no console error and no request to another host', () => {
		const { 'no/such/page': missing = [], ...others } = found('faults');
		expect(others).toEqual({});
		// The answer 404 is itself an error in the console, and the right one.
		expect(missing).toEqual([expect.stringContaining('404')]);
	});
});

async function findings(page: Page, faults: readonly string[]): Promise<Findings> {
	const broken = await cspReports(page);
	return { broken, ...(await axeInBothThemes(page)), faults: [...faults] };
}
