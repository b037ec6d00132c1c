import type { Page } from 'playwright-core';

/**
 * By how much what was seen has moved since the page began to load: the sum of the layout shifts (https://web.dev/articles/cls), 0 where
 * nothing moved.
 *
 * @param within a selector: only shifts that moved something in such an element count; without it, all do
 */
export function layoutShift(page: Page, within = ':root'): Promise<number> {
	return page.evaluate(async (selector) => {
		// A shift is known once the frame is through in which it happened.
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
			selector === ':root' ? shifts : shifts.filter(({ sources }) => sources.some(({ node }) => elementOf(node)?.closest(selector)));
		return counted.reduce((sum, { value }) => sum + value, 0);
	}, within);
}
