import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAST_DOCUMENTS } from '../../src/web/site-pages.ts';
import { launchBrowser } from './browser.ts';
import { alive } from './searching.ts';
import { NO_BROWSER, SITE, siteData, visit } from './visit.ts';

/** Libraries that wait until they are needed, each with words by which its code is known, also when minified. */
const LATER = [
	{ module: 'downshift', words: 'preventDownshiftDefault' },
	{ module: '@floating-ui/dom', words: 'ancestorResize' },
	{ module: 'prism-react-renderer', words: 'token-line' },
];
/** The display font, alone; a second file would mean that a weight or a style is asked for that the first lacks. */
const DISPLAY_FONT = /newsreader-latin-500-normal-[^/]*woff2$/u;

describe.skipIf(NO_BROWSER)('the first load', () => {
	let browser: Browser;
	let paths: readonly string[];
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		paths = ['', ...topics.map(({ url }) => url.slice(1)), ...LAST_DOCUMENTS];
	});
	afterAll(() => browser.close());

	test.each(LATER)('knows $module by its words', async ({ module, words }) => {
		expect(await readFile(createRequire(import.meta.url).resolve(module), 'utf8')).toContain(words);
	});

	test('runs nothing of what is needed only when somebody searches or reaches a link', async () => {
		for (const path of paths) {
			const { page, close } = await visit(browser, path);
			await alive(page);
			const scripts = await page
				.locator('script[src]')
				.evaluateAll((elements) => elements.map((element) => (element as HTMLScriptElement).src));
			expect(scripts.length).toBeGreaterThan(1);
			const code = await Promise.all(scripts.map(async (script) => (await fetch(script)).text()));
			for (const { module, words } of LATER) {
				expect(
					scripts.filter((_, index) => code[index]?.includes(words)),
					`/${path} runs ${module}`,
				).toEqual([]);
			}
			await close();
		}
	});

	test('takes one file of the display font and one of the text font', async () => {
		for (const path of paths) {
			const { page, close } = await visit(browser, path);
			const fonts = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.map(({ name }) => name)
					.filter((name) => name.endsWith('.woff2')),
			);
			expect(
				fonts.filter((font) => DISPLAY_FONT.test(font)),
				`/${path}`,
			).toHaveLength(1);
			expect(
				fonts.filter((font) => font.startsWith(SITE)),
				`/${path}`,
			).toHaveLength(2);
			await close();
		}
	});
});
