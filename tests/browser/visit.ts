import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { parseSiteJson, type SiteData } from '../../src/schemas/site-json.ts';

/** The address of the built site; '' where there is no browser and the tests that need it are skipped. */
export const SITE = inject('site') ?? '';

/** True where the browser tests cannot run; `hasBrowser` has said why. */
export const NO_BROWSER = SITE === '';

/** A page with everything in it that should not have happened. */
export interface Visit {
	readonly page: Page;
	/** Console errors, uncaught exceptions, and requests to other hosts. */
	readonly faults: string[];
	readonly close: () => Promise<void>;
}

/** Opens a page of the site in a fresh context and waits until it is quiet. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') {
			faults.push(`console: ${message.text()}`);
		}
	});
	page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(SITE) && !/^(data|blob):/.test(request.url())) {
			faults.push(`request to ${request.url()}`);
		}
	});
	await page.goto(SITE + path, { waitUntil: 'networkidle' });
	return { page, faults, close: () => context.close() };
}

/** What the built site says is on it. */
export async function siteData(): Promise<SiteData> {
	const response = await fetch(`${SITE}api/site.json`);
	return parseSiteJson(await response.text(), 'api/site.json');
}

/** The address as `visit` wants it: `/cloud` becomes `cloud`. */
export function relative(url: string): string {
	return url.replace(/^\//, '');
}
