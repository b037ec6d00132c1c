import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { untilIdle } from './page-time.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** The rules about colours that axe runs without being asked; by their tag it would run stricter ones, too. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with the page as it is now, each with the element and the reason. */
export async function axeFindings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
	await page.evaluate(await readFile(AXE, 'utf8'));
	const results = await page.evaluate(async (chosen): Promise<AxeResults> => {
		const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
		return axe.run(chosen);
	}, options);
	return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** What axe finds wrong with a page in each theme. */
export interface ThemeFindings {
	readonly light: readonly string[];
	/** About colours alone, as nothing else changes with the theme. */
	readonly dark: readonly string[];
}

/** No finding in any theme. */
export const NO_FINDINGS: ThemeFindings = { light: [], dark: [] };

/** What axe finds wrong with the page as it is now, in each theme of the device. */
export async function axeInBothThemes(page: Page): Promise<ThemeFindings> {
	await changeTheme(page, 'light');
	const light = await axeFindings(page);
	await changeTheme(page, 'dark');
	return { light, dark: await axeFindings(page, COLOURS) };
}

async function changeTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await untilIdle(page);
	// Half-way between two themes no colours fit each other.
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
	});
}
