import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { parseSiteJson, type SiteData } from '../../src/schemas/site-json.ts';
import { installClock } from './page-clock.ts';
import { followRequests } from './page-idle.ts';

/** The address of the built site; '' where there is no browser and the tests that need it are skipped. */
export const SITE = inject('site') ?? '';

/** True where the browser tests cannot run; `hasBrowser` has said why. */
export const NO_BROWSER = SITE === '';

/** A page with everything in it that should not have happened. */
export interface Visit {
	readonly page: Page;
	/** Console errors, uncaught exceptions, and requests to other hosts. */
	readonly faults: string[];
	/** Waits until the page is idle and all its requests are answered. */
	readonly untilQuiet: () => Promise<void>;
	/**
	 * Lets time pass for the timers of a page with a clock, and waits until what they start is over: its requests are answered and the
	 * answers are rendered.
	 *
	 * @throws Error where the page has no clock
	 */
	readonly letTimePass: (ms: number) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** The settings of the browser, and whether the page gets a clock (page-clock.ts). */
export interface VisitOptions extends BrowserContextOptions {
	readonly clock?: boolean;
}

/** Opens a page of the site in a fresh context and waits until it is quiet. */
export async function visit(browser: Browser, path: string, { clock = false, ...options }: VisitOptions = {}): Promise<Visit> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const untilQuiet = followRequests(page);
	if (clock) await installClock(page);
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
	const letTimePass = async (ms: number): Promise<void> => {
		if (!clock) throw new Error('the page was opened without a clock');
		await untilQuiet();
		await page.clock.runFor(ms);
		await untilQuiet();
	};
	return { page, faults, untilQuiet, letTimePass, close: () => context.close() };
}

/** What the built site says is on it. */
export async function siteData(): Promise<SiteData> {
	const response = await fetch(`${SITE}api/site.json`);
	return parseSiteJson(await response.text(), 'api/site.json');
}

/** The address as `visit` wants it, without origin: `/cloud` becomes `cloud`, `https://example.org/t/pod/` becomes `t/pod/`. */
export function relative(url: string): string {
	const { pathname, search, hash } = new URL(url, 'http://site.invalid');
	return (pathname + search + hash).slice(1);
}
