import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

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
	/** The addresses of the scripts and of the fonts of each page. */
	const pages = new Map<string, { readonly scripts: readonly string[]; readonly fonts: readonly string[] }>();
	beforeAll(async () => {
		browser = await launchBrowser();
		const { topics } = await siteData();
		for (const path of ['', ...topics.map(({ url }) => relative(url)), 'glossary', 'checks']) {
			const { page, close } = await visit(browser, path);
			const scripts = await page
				.locator('script[src]')
				.evaluateAll((elements) => elements.map((element) => (element as HTMLScriptElement).src));
			const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
			pages.set(path, { scripts, fonts: loaded.filter((name) => name.endsWith('.woff2')) });
			await close();
		}
	});
	afterAll(() => browser.close());

	test.each(LATER)('knows $module by its words', async ({ module, words }) => {
		expect(await readFile(createRequire(import.meta.url).resolve(module), 'utf8')).toContain(words);
	});

	test('runs nothing of what is needed only when somebody searches or reaches a link', async () => {
		const all = [...new Set([...pages.values()].flatMap(({ scripts }) => scripts))];
		const code = new Map(await Promise.all(all.map(async (script) => [script, await (await fetch(script)).text()] as const)));
		for (const [path, { scripts }] of pages) {
			expect(scripts.length, `/${path}`).toBeGreaterThan(1);
			for (const { module, words } of LATER) {
				expect(
					scripts.filter((script) => code.get(script)?.includes(words)),
					`/${path} runs ${module}`,
				).toEqual([]);
			}
		}
	});

	test('takes one file of the display font and one of the text font', () => {
		for (const [path, { fonts }] of pages) {
			expect(
				fonts.filter((font) => DISPLAY_FONT.test(font)),
				`/${path}`,
			).toHaveLength(1);
			expect(
				fonts.filter((font) => font.startsWith(SITE)),
				`/${path}`,
			).toHaveLength(2);
		}
	});
});
