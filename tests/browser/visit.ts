import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { parseSiteJson, type SiteData } from '../../src/schemas/site-json.ts';
import { installClock, untilQuiet } from './page-time.ts';

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

/** The browser's settings, and whether the tests move the page's clock. */
export interface VisitOptions extends BrowserContextOptions {
	readonly clock?: true;
}

/** Opens a page of the site in a fresh context and waits until it is quiet. */
export async function visit(browser: Browser, path: string, { clock, ...options }: VisitOptions = {}): Promise<Visit> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	if (clock === true) await installClock(page);
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
	await page.goto(SITE + path);
	if (options.javaScriptEnabled !== false) await untilAlive(page);
	return { page, faults, close: () => context.close() };
}

/** Goes on to another address, and waits until the page there is quiet. */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await untilAlive(page);
}

/** Loads the page once more, and waits until it is quiet. */
export async function reload(page: Page): Promise<void> {
	await page.reload();
	await untilAlive(page);
}

/** Waits until a page that was loaded hears keys and clicks, and has asked for all that it asks for by itself. */
async function untilAlive(page: Page): Promise<void> {
	// Pages of terms stand alone: only those of Docusaurus say whether they are hydrated.
	await page.locator('html[data-has-hydrated="false"]').waitFor({ state: 'detached' });
	await untilQuiet(page);
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
