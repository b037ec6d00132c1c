import type { Page } from 'playwright-core';

/**
 * By how much the visible part of a page has moved since it began to load: the sum of its layout shifts (https://web.dev/articles/cls), 0
 * where nothing moved.
 *
 * @param within a selector: only shifts that move something in such an element count; without it, all shifts count
 */
export function layoutShift(page: Page, within?: string): Promise<number> {
	return page.evaluate(async (selector) => {
		// A shift is reported after the frame in which it happens.
		for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
		const observer = new PerformanceObserver(() => undefined);
		observer.observe({ type: 'layout-shift', buffered: true });
		const shifts = observer.takeRecords() as (PerformanceEntry & {
			readonly value: number;
			readonly sources: readonly { readonly node: Node | null }[];
		})[];
		observer.disconnect();
		const elementOf = (node: Node | null): Element | null | undefined => (node instanceof Element ? node : node?.parentElement);
		const counted =
			selector === undefined ? shifts : shifts.filter(({ sources }) => sources.some(({ node }) => elementOf(node)?.closest(selector)));
		return counted.reduce((sum, { value }) => sum + value, 0);
	}, within);
}
