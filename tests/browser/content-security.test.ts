import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { attribute } from '../pages/html.ts';
import { launchBrowser } from './browser.ts';
import { readSite } from './built-site.ts';
import { kindsOfPage, untilComplete } from './kinds-of-page.ts';
import { untilIdle } from './page-idle.ts';
import { alive, openSearch } from './searching.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

/** What has broken the policy of a page since it was parsed, also before this is called. */
async function violations(page: Page): Promise<readonly string[]> {
	await untilIdle(page);
	return page.evaluate(() => {
		const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
		observer.observe();
		return observer.takeRecords().map((report) => JSON.stringify(report.body));
	});
}

describe('the Content-Security-Policy', () => {
	test('stands in every page ahead of what it rules, and lets no script run that the page was not made with', async () => {
		const { pages } = await readSite(inject('build'), '/');
		const bare = [...pages.values()].flatMap(({ file, elements }) => {
			const first = elements.findIndex((element) => element.tagName === 'script');
			const at = elements.findIndex((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
			const rules = new Map(
				(attribute(elements[at], 'content') ?? '').split(/; */u).map((rule) => rule.split(/ (.*)/u) as [string, string]),
			);
			const isStrict =
				/^'self'(?: 'sha256-[A-Za-z\d+/]{43}=')*$/u.test(rules.get('script-src') ?? '') && rules.get('object-src') === "'none'";
			return at !== -1 && (first === -1 || at < first) && isStrict ? [] : [file];
		});
		expect(pages.size).toBeGreaterThan(100);
		expect(bare).toEqual([]);
	});
});

describe.skipIf(NO_BROWSER)('under the Content-Security-Policy', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('no kind of page breaks a rule', async () => {
		const { topics } = await siteData();
		const kinds = Object.entries({ ...(await kindsOfPage(SITE)), search: relative(searchAddress('helm')) });
		const pages = new Map([
			...topics.map(({ url }) => [relative(url), 'topic'] as const),
			...kinds.map(([kind, path]) => [path, kind] as const),
		]);
		for (const [path, kind] of pages) {
			const { page, faults, close } = await visit(browser, path);
			await untilComplete(page, kind);
			expect(await violations(page), `/${path}`).toEqual([]);
			expect(
				faults.filter((fault) => /Content.Security.Policy/iu.test(fault)),
				`/${path}`,
			).toEqual([]);
			await close();
		}
	});

	test('the search, its worker and previews work', async () => {
		const { page, faults, close } = await visit(browser, 'cloud');
		await alive(page);
		await page.locator('.markdown .definition a[href*="/t/"]').first().hover();
		await page.getByRole('dialog', { name: /^Preview: / }).waitFor();
		const { field, current } = await openSearch(page);
		await field.fill('helm');
		await current.waitFor();
		expect(await violations(page)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['', 't/kubernetes/'])('a script that somebody slipped into /%s does not run, and is told of', async (path) => {
		const { page, close } = await visit(browser, path);
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "slipped in"';
			document.body.append(script);
			return document.title === 'slipped in';
		});
		expect(ran).toBe(false);
		expect(await violations(page)).not.toEqual([]);
		await close();
	});
});
