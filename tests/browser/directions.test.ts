import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildInMemory } from '../fuzz/build-in-memory.ts';
import { textOf } from '../fuzz/laws.ts';
import { writeNotebook } from '../fuzz/notebook-files.ts';
import { launchBrowser } from './browser.ts';
import { NO_BROWSER, visit } from './visit.ts';

const NOTES = `# מטבח

בצק - תערובת של קמח ומים שעומדת לתפוח
- שמרים: פטריות זעירות שמנפחות את הבצק
- מחמצת - בצק ישן ובו שמרים, בלועזית sourdough starter ועוד מילים

את הבצק לשים עשר דקות ואז מכסים אותו במגבת לחה.

> מי שממהר אוכל לחם דחוס מאוד

Kneading - work on dough with both hands

الخبز - طعام من دقيق وماء يخبز في الفرن

| מונח | פירוש |
| --- | --- |
| קרום | החלק החיצוני של הלחם האפוי |
`;

/**
 * Texts on the page whose words stand in the wrong order: the first word of a text from right to left stands to the right of the second one
 * on the same line, that of another text to its left. Gives a word pair for each text.
 */
function misplaced(page: Page): Promise<{ readonly looked: number; readonly faults: readonly string[] }> {
	return page.evaluate(() => {
		const isRightToLeft = (word: string): boolean => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word);
		const boxOf = (node: Node, { 0: word, index }: RegExpExecArray): DOMRect => {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + word.length);
			return range.getBoundingClientRect();
		};
		const pairs: { readonly words: string; readonly isInOrder: boolean }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const words = [...(node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
			for (const [index, next] of words.slice(1).entries()) {
				const word = words[index];
				if (word === undefined || isRightToLeft(word[0]) !== isRightToLeft(next[0])) continue;
				const [here, there] = [boxOf(node, word), boxOf(node, next)];
				const isOnOneLine = here.width > 0 && Math.abs(here.top - there.top) < 2;
				if (isOnOneLine) pairs.push({ words: `${word[0]} ${next[0]}`, isInOrder: here.left > there.left === isRightToLeft(word[0]) });
			}
		}
		return { looked: pairs.length, faults: pairs.filter(({ isInOrder }) => !isInOrder).map(({ words }) => words) };
	});
}

/** The texts of several words, the first of them from right to left, that do not run in this direction. */
function inWrongDirection(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			const first = /\p{L}/u.exec(text)?.[0] ?? '';
			const { parentElement } = node;
			if (parentElement === null || !/\p{L}\P{L}+\p{L}/u.test(text) || !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first)) continue;
			if (getComputedStyle(parentElement).direction !== 'rtl') found.push(text);
		}
		return found;
	});
}

describe.skipIf(NO_BROWSER)('notes from right to left', () => {
	let browser: Browser;
	let pages: ReadonlyMap<string, string>;
	beforeAll(async () => {
		browser = await launchBrowser();
		const folder = await mkdtemp(join(tmpdir(), 'directions-'));
		await writeNotebook(join(folder, 'notes'), { 'kitchen.md': NOTES });
		const { files } = await buildInMemory(join(folder, 'notes'), false);
		await rm(folder, { recursive: true });
		pages = new Map(
			files.flatMap((file): readonly [string, string][] => {
				if (file.path.endsWith('.html')) return [[file.path, textOf(file)]];
				return file.path.endsWith('/content.json') ? [[file.path, (JSON.parse(textOf(file)) as { html: string }).html]] : [];
			}),
		);
	});
	afterAll(() => browser.close());

	test.each(['static/t/בצק/index.html', 'static/t/מחמצת/index.html', 'static/t/الخبز/index.html', 'static/t/kneading/index.html'])(
		'keep the order of their words in %s',
		(path) => expectInOrder(path, 4),
	);
	test('keep the order of their words in the topic and the glossary', async () => {
		const contents = [...pages.keys()].filter((path) => path.endsWith('/content.json') && /בצק/u.test(pages.get(path) ?? ''));
		expect(contents.length).toBeGreaterThan(1);
		for (const path of contents) await expectInOrder(path, 8);
	});

	async function expectInOrder(path: string, atLeast: number): Promise<void> {
		const { page, close } = await visit(browser, '', { viewport: { width: 1000, height: 900 } });
		await page.setContent(pages.get(path) ?? '');
		const { looked, faults } = await misplaced(page);
		expect(faults, path).toEqual([]);
		expect(looked, path).toBeGreaterThanOrEqual(atLeast);
		expect(await inWrongDirection(page), path).toEqual([]);
		await close();
	}
});
