import type { Locator, Page, Request } from 'playwright-core';

/** Functions of the browser that a page clock replaces (`installClock` in page-clock.ts), as they were before. */
export interface UnclockedFunctions {
	readonly requestIdleCallback: typeof requestIdleCallback;
	readonly requestAnimationFrame: typeof requestAnimationFrame;
}

declare global {
	interface Window {
		unclocked?: UnclockedFunctions;
	}
}

/** Waits until a page that runs scripts has handled all events so far, and has rendered what they changed. */
export async function untilIdle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { requestIdleCallback, requestAnimationFrame } = window.unclocked ?? window;
		// Observers of size and of visibility are called within a frame, and may change the page for the next one.
		for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame.call(window, resolve));
		await new Promise((resolve) => requestIdleCallback.call(window, resolve));
	});
}

/**
 * Follows the requests of a page from now on. Gives a function that waits until the page is idle and all its requests are answered. After
 * that, only a timer, a worker or a user makes it go on.
 */
export function followRequests(page: Page): () => Promise<void> {
	const open = new Set<Request>();
	let settled = (): void => undefined;
	page.on('request', (request) => {
		// The browser does not always report the end of requests of the document before.
		if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
		open.add(request);
	});
	const settle = (request: Request): void => {
		open.delete(request);
		settled();
	};
	page.on('requestfinished', settle);
	page.on('requestfailed', settle);
	return async () => {
		await untilIdle(page);
		while (open.size > 0) {
			await new Promise<void>((resolve) => {
				settled = resolve;
			});
			if (open.size === 0) await untilIdle(page);
		}
	};
}

/** Waits until the page's own observers of visibility have been told of an element that is in sight. */
export async function untilSeen(element: Locator): Promise<void> {
	await element.evaluate(
		(node) =>
			new Promise<void>((resolve) => {
				// The browser calls observers in the order of their creation, so this one after the page's own.
				const observer = new IntersectionObserver((entries) => {
					if (!entries.some((entry) => entry.isIntersecting)) return;
					observer.disconnect();
					resolve();
				});
				observer.observe(node);
			}),
	);
}
