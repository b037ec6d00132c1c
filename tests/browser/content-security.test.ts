import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { attribute } from '../pages/html.ts';
import { launchBrowser } from './browser.ts';
import { readSite } from './built-site.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { alive, openSearch } from './searching.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

/** So long a page gets to break a rule, in milliseconds. */
const A_WHILE = 500;

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

	const open = async (path: string): Promise<Awaited<ReturnType<typeof visit>> & { readonly broken: () => Promise<string[]> }> => {
		const opened = await visit(browser, path);
		// Names what was broken since the page was parsed too: the browser keeps these reports.
		const broken = (): Promise<string[]> =>
			opened.page.evaluate(
				() =>
					new Promise<string[]>((resolve) => {
						new ReportingObserver((reports) => resolve(reports.map((report) => JSON.stringify(report.body))), {
							types: ['csp-violation'],
							buffered: true,
						}).observe();
						setTimeout(() => resolve([]), 200);
					}),
			);
		return { ...opened, broken };
	};

	test('no kind of page breaks a rule', async () => {
		const { topics } = await siteData();
		const kinds = { ...(await kindsOfPage(SITE)), search: 'search?q=helm' };
		const pages = new Set([...Object.values(kinds), ...topics.map(({ url }) => relative(url))]);
		for (const path of pages) {
			const { page, faults, broken, close } = await open(path);
			await page.waitForTimeout(A_WHILE);
			expect(await broken(), `/${path}`).toEqual([]);
			expect(
				faults.filter((fault) => /Content.Security.Policy/iu.test(fault)),
				`/${path}`,
			).toEqual([]);
			await close();
		}
	});

	test('the search, its worker and previews work', async () => {
		const { page, faults, broken, close } = await open('cloud');
		await alive(page);
		await page.locator('.markdown td:last-child a[href*="/glossary#"]').first().hover();
		await page.getByRole('dialog', { name: /^Preview: / }).waitFor();
		const { field, current } = await openSearch(page);
		await field.fill('helm');
		await current.waitFor();
		expect(await broken()).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['', 't/kubernetes/'])('a script that somebody slipped into /%s does not run, and is told of', async (path) => {
		const { page, broken, close } = await open(path);
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "slipped in"';
			document.body.append(script);
			return document.title === 'slipped in';
		});
		expect(ran).toBe(false);
		expect(await broken()).not.toEqual([]);
		await close();
	});
});
