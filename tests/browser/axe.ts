import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with the page once its animations have ended, each with the element and the reason. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(await readFile(AXE, 'utf8'));
	// Axe reads colours, and half-way through a transition they are not those that stay. An animation without end cannot be finished.
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) {
			if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
		}
	});
	const results = await page.evaluate(async (): Promise<AxeResults> => {
		const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
		return axe.run();
	});
	return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}
