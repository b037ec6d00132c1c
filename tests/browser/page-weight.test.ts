import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { kindsOfPage, untilComplete } from './kinds-of-page.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

/** The bytes that a page of each kind may cost who opens it for the first time, as gzip where a host would pack it. Nothing is rounded up. */
type Budgets = Readonly<Record<string, number>>;

const FILE = new URL('../budgets/page-weight.json', import.meta.url);
/** A budget that is far above what is needed guards nothing. */
const SLACK = 1.1;

/** What went over the wire, by address. Fonts and pictures are packed as they are. */
async function weightOf(response: Response): Promise<readonly [string, number]> {
	// What is fetched ahead for the next page has no body that a page could be asked for: it counts where it is used.
	const body = await response.body().catch(() => Buffer.alloc(0));
	const isText = /javascript|css|html|json|svg|xml|text/u.test(response.headers()['content-type'] ?? '');
	return [new URL(response.url()).pathname, isText ? gzipSync(body).length : body.length];
}

describe.skipIf(NO_BROWSER)('the bytes of a page', () => {
	let browser: Browser;
	let budgets: Budgets;
	let pages: Readonly<Record<string, readonly string[]>>;
	beforeAll(async () => {
		browser = await launchBrowser();
		budgets = JSON.parse(await readFile(FILE, 'utf8')) as Budgets;
		const { topics } = await siteData();
		const kinds = Object.entries(await kindsOfPage(SITE)).map(([kind, path]) => [kind, [path]]);
		pages = { ...Object.fromEntries(kinds), topic: topics.map(({ url }) => relative(url)) };
	});
	afterAll(() => browser.close());

	test('have a budget for each kind, and keep to it', async () => {
		expect(Object.keys(budgets)).toEqual(Object.keys(pages));
		for (const [kind, paths] of Object.entries(pages)) {
			let most = 0;
			for (const path of paths) {
				const weights: Promise<readonly [string, number]>[] = [];
				const { page, untilQuiet, close } = await visit(browser, 'favicon.svg');
				page.on('response', (response) => weights.push(weightOf(response)));
				await page.goto(SITE + path, { waitUntil: 'networkidle' });
				await untilQuiet();
				await untilComplete(page, kind);
				await untilQuiet();
				const parts = new Map<string, number>();
				// What is asked for once more, to be ready for the next page, comes without a body.
				for (const [address, bytes] of await Promise.all(weights)) parts.set(address, Math.max(bytes, parts.get(address) ?? 0));
				const sum = [...parts.values()].reduce((all, one) => all + one, 0);
				most = Math.max(most, sum);
				const listed = [...parts].sort((a, b) => b[1] - a[1]).map(([address, bytes]) => `${bytes} ${address}`);
				expect(sum, `/${path} (${kind}):\n${listed.join('\n')}`).toBeLessThanOrEqual(budgets[kind] ?? 0);
				await close();
			}
			expect(budgets[kind] ?? 0, `the budget of ${kind} is far above the ${most} bytes that it takes`).toBeLessThanOrEqual(most * SLACK);
		}
	});
});
