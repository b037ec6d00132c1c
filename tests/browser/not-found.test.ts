import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { untilComplete } from './kinds-of-page.ts';
import { layoutShift } from './layout-shift.ts';
import { sampleTerms, UNKNOWN, withTerms } from './searching.ts';
import { NO_BROWSER, SITE, visit } from './visit.ts';

/** Longer than it takes until results are announced. */
const ANNOUNCED_MS = 1_000;

describe.skipIf(NO_BROWSER)('an address without a page', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	/** The page itself answers 404, which browsers call an error. */
	const unexpected = (faults: readonly string[]): readonly string[] => faults.filter((fault) => !fault.includes('status of 404'));

	test.each([
		['t/kuberntes', 'kuberntes'],
		['t/kuberntes/', 'kuberntes'],
		['old/docs/kuberntes.html', 'kuberntes'],
	])('/%s leads to the nearest terms, and says so politely', async (path, asked) => {
		const { page, faults, close } = await visit(browser, path);
		const near = page.getByRole('region', { name: 'Did you mean' });
		const first = near.getByRole('listitem').getByRole('link').first();
		await expect.poll(() => first.getAttribute('href')).toBe('/t/kubernetes/');
		await expect
			.poll(() => page.getByRole('main').getByRole('status').textContent())
			.toMatch(new RegExp(`^\\d terms? similar to “${asked}”$`));
		expect(await near.getByRole('link', { name: 'Search for' }).getAttribute('href')).toBe(searchAddress(asked));
		expect(unexpected(faults)).toEqual([]);
		await first.click();
		await page.waitForURL(`${SITE}t/kubernetes/`);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kubernetes');
		await close();
	});

	test('moves nothing on a phone as the nearest terms come', async () => {
		const { page, close } = await visit(browser, 't/kuberntes', { viewport: { width: 390, height: 800 } });
		await page.getByRole('region', { name: 'Did you mean' }).waitFor();
		expect(await layoutShift(page)).toBe(0);
		await close();
	});

	test('shows what is spelt most alike where nothing is found', async () => {
		const { page, close } = await visit(browser, '');
		const { names, texts } = sampleTerms(3);
		await withTerms(page, names, texts);
		await page.goto(`${SITE}t/sampxxle-1`, { waitUntil: 'networkidle' });
		const near = page.getByRole('region', { name: 'Did you mean' });
		await expect.poll(() => near.getByRole('listitem').count()).toBeGreaterThan(0);
		expect(await near.getByRole('listitem').first().textContent()).toContain('Sample 1');
		await close();
	});

	test('suggests nothing where nothing is near, or nothing was asked for by name', async () => {
		const { page, letTimePass, close } = await visit(browser, `t/${UNKNOWN}`, { clock: true });
		await untilComplete(page, 'not-found');
		await letTimePass(ANNOUNCED_MS);
		expect(await page.getByRole('region', { name: 'Did you mean' }).count()).toBe(0);
		expect(await page.getByRole('main').getByRole('status').textContent()).toBe('');
		await close();
	});

	test('has its ways on without JavaScript', async () => {
		const { page, close } = await visit(browser, 't/kuberntes', { javaScriptEnabled: false });
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not in the notes');
		expect(await page.getByRole('region', { name: 'Did you mean' }).count()).toBe(0);
		expect(await page.getByRole('region', { name: 'Topics' }).getByRole('link').count()).toBeGreaterThan(0);
		await close();
	});

	test.each(['light', 'dark'] as const)('has no finding of axe, in %s', async (colorScheme) => {
		const { page, close } = await visit(browser, 't/kuberntes', { colorScheme });
		await page.getByRole('region', { name: 'Did you mean' }).waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await close();
	});

	test('does not scroll sideways on a small phone', async () => {
		const { page, close } = await visit(browser, `t/kuberntes${'-abcdefghij'.repeat(5)}`, { viewport: { width: 320, height: 700 } });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		await close();
	});
});
