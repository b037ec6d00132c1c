import type { Page } from 'playwright-core';

/** How far ahead the clock stops, in milliseconds: it only stops at a time that has not come yet. */
const STOP_AHEAD_MS = 60_000;

/** Puts the timers of documents that `page` opens from now on under a clock. It runs in real time until it is moved or stopped. */
export async function installClock(page: Page): Promise<void> {
	// Scripts run in the order in which they are added, so the clock has replaced nothing yet.
	await page.context().addInitScript(() => {
		window.unclocked = { requestIdleCallback: window.requestIdleCallback, requestAnimationFrame: window.requestAnimationFrame };
	});
	await page.clock.install();
}

/** Stops the clock of a page until `page.clock.resume()`: timers run only where a test lets time pass. Timers that were set before run now. */
export async function stopClock(page: Page): Promise<void> {
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + STOP_AHEAD_MS);
}
