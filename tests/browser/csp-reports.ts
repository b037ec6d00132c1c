import type { Page } from 'playwright-core';
import { untilIdle } from './page-time.ts';

/** What broke the page's Content-Security-Policy since it was parsed: the browser keeps these reports. */
export async function cspReports(page: Page): Promise<readonly string[]> {
	await untilIdle(page);
	return page.evaluate(() => {
		const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
		observer.observe();
		return observer.takeRecords().map((report) => JSON.stringify(report.body));
	});
}
