import type { Locator, Page } from 'playwright-core';

/** What the browser itself offers, which a clock of the tests replaces. */
interface OwnTime {
	readonly whenIdle: typeof requestIdleCallback;
	readonly nextFrame: typeof requestAnimationFrame;
}

declare global {
	interface Window {
		ownTime?: OwnTime;
	}
}

/** Puts the timers of pages that `page` opens from now on under a clock that {@link letTimePass} moves. It goes on by itself, too. */
export async function installClock(page: Page): Promise<void> {
	// Scripts run in this order, so the clock has replaced nothing yet.
	await page.context().addInitScript(() => {
		window.ownTime = { whenIdle: window.requestIdleCallback.bind(window), nextFrame: window.requestAnimationFrame.bind(window) };
	});
	await page.clock.install();
}

/** Stops the clock of a page, until `page.clock.resume()`: timers run only in {@link letTimePass}. */
export async function stopClock(page: Page): Promise<void> {
	// A clock stops at a time that has not come yet.
	const soon = 60_000;
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + soon);
}

/** Waits until a page that runs scripts has nothing left to do: events are handled, what they change is rendered and observed. */
export async function untilIdle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { whenIdle, nextFrame } = window.ownTime ?? { whenIdle: window.requestIdleCallback, nextFrame: window.requestAnimationFrame };
		// The browser tells of what is in sight or has another size with a frame.
		for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => nextFrame(resolve));
		await new Promise((resolve) => whenIdle(resolve));
	});
}

/**
 * Waits until a page that runs scripts is idle, has the answers to all of its requests, and asks for nothing more. What it does later, it does
 * because of a timer or of somebody who uses it.
 */
export async function untilQuiet(page: Page): Promise<void> {
	const settled = new Set<unknown>();
	for (;;) {
		await untilIdle(page);
		const open = (await page.requests()).filter((request) => !settled.has(request));
		if (open.length === 0) return;
		for (const request of open) {
			await (await request.response())?.finished();
			settled.add(request);
		}
	}
}

/** Waits until the browser has told all that watch what comes into sight of an element that is in sight. */
export async function untilSeen(element: Locator): Promise<void> {
	await element.evaluate(
		(node) =>
			new Promise<void>((resolve) => {
				// Those that watched before are told before.
				const observer = new IntersectionObserver((entries) => {
					if (!entries.some((entry) => entry.isIntersecting)) return;
					observer.disconnect();
					resolve();
				});
				observer.observe(node);
			}),
	);
}

/**
 * Lets `ms` milliseconds pass for the timers of a page with a clock, and waits until all that follows has happened: what was asked for has
 * arrived and is rendered. What has not happened then, does not happen.
 */
export async function letTimePass(page: Page, ms: number): Promise<void> {
	await untilQuiet(page);
	await page.clock.runFor(ms);
	await untilQuiet(page);
}
