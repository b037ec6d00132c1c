import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MapData, parseMapJson } from '../../src/schemas/map-json.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { untilSeen } from './page-idle.ts';
import { alive } from './searching.ts';
import { NO_BROWSER, relative, SITE, type Visit, type VisitOptions, visit } from './visit.ts';

const MAP = relative(PAGES.map.path);

interface Box {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Two taps within this time are one gesture. */
const DOUBLE_TAP_MS = 600;

/** The names and dots that are drawn, as boxes on the screen; a name without its halo, which is paper. */
function drawn(page: Page): Promise<{ readonly names: Box[]; readonly dots: Box[]; readonly smallest: number }> {
	return page.evaluate(() => {
		const boxOf = (element: SVGGraphicsElement, around: number): Box => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const text = element.closest('a')?.getAttribute('aria-label') ?? element.textContent ?? '';
			return { text, left: left + around, right: right - around, top: top + around, bottom: bottom - around };
		};
		const strokeOf = (element: Element): number => {
			const probe = element.getBoundingClientRect().width - (element as SVGGraphicsElement).getBBox().width;
			return Math.max(0, probe / 2);
		};
		const all = <T extends Element>(selector: string): T[] => [
			...document.querySelectorAll<T>(`nav[aria-label="Map of the terms"] ${selector}`),
		];
		const texts = all<SVGTextElement>('text').filter((text) => text.getBoundingClientRect().width > 0);
		return {
			names: texts.map((text) => boxOf(text, strokeOf(text))),
			dots: all<SVGCircleElement>('a circle').map((circle) => boxOf(circle, strokeOf(circle))),
			smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
		};
	});
}

function overlap(a: Box, b: Box): boolean {
	const least = 0.1;
	return a.left < b.right - least && b.left < a.right - least && a.top < b.bottom - least && b.top < a.bottom - least;
}

/** Each name that covers another one or the dot of another term. */
async function covering(
	page: Page,
	regions: ReadonlySet<string>,
): Promise<{ readonly count: number; readonly smallest: number; readonly covered: readonly string[] }> {
	const { names, dots, smallest } = await drawn(page);
	const covered = names.flatMap((name, index) => [
		...names.slice(index + 1).filter((other) => overlap(name, other)),
		// The names of regions always show.
		...dots.filter((dot) => !regions.has(name.text) && dot.text !== name.text && overlap(name, dot)),
	]);
	return { count: names.length, smallest, covered: covered.map(({ text }) => text) };
}

/** How wide the picture is. */
function widthOf(page: Page): Promise<number> {
	return page.locator('nav[aria-label="Map of the terms"] > div').evaluate((stage) => stage.getBoundingClientRect().width);
}

const dot = (page: Page, name: string): ReturnType<Page['locator']> =>
	page.getByRole('navigation', { name: 'Map of the terms' }).getByRole('link', { name, exact: true });
const aside = (page: Page): ReturnType<Page['locator']> => page.getByRole('region', { name: 'Current term' });

describe.skipIf(NO_BROWSER)('the map', () => {
	let browser: Browser;
	let map: MapData;
	beforeAll(async () => {
		browser = await launchBrowser();
		map = parseMapJson(await (await fetch(`${SITE}api/map.json`)).text(), 'api/map.json');
	});
	afterAll(() => browser.close());

	const open = async (options: VisitOptions = {}, path = MAP): Promise<Visit> => {
		const opened = await visit(browser, path, { viewport: { width: 1440, height: 1000 }, ...options });
		await alive(opened.page);
		return opened;
	};

	test.each([390, 820, 1440])('names what it can so that no name covers another one or a dot, however close, at %i px', async (width) => {
		const { page, faults, close } = await open({ viewport: { width, height: 900 } });
		const counts: number[] = [];
		for (let step = 0; step < 7; step += 1) {
			const { count, smallest, covered } = await covering(page, new Set(map.topics.map(({ label }) => label.text)));
			expect(covered, `after ${step} steps`).toEqual([]);
			if (count > 0) expect(smallest).toBeGreaterThanOrEqual(12);
			counts.push(count);
			await page.getByRole('button', { name: 'Zoom in' }).click();
		}
		// On a phone the names of the regions may leave no room for others.
		expect(counts[0]).toBeGreaterThanOrEqual(map.topics.length + (width < 400 ? 0 : 5));
		expect(counts[0]).toBeLessThanOrEqual(map.topics.length + 30);
		expect(counts.at(-1)).toBe(map.terms.length + map.topics.length);
		expect(faults).toEqual([]);
		await close();
	});

	test.each([
		[390, 844],
		[820, 1180],
		[1440, 900],
	])('is in sight as a whole at first, with the names of all regions and no lines, at %i × %i', async (width, height) => {
		const { page, close } = await open({ viewport: { width, height } });
		const frame = await page.getByRole('navigation', { name: 'Map of the terms' }).boundingBox();
		const [left, top] = [frame?.x ?? 0, frame?.y ?? 0];
		const [right, bottom] = [left + (frame?.width ?? 0), top + (frame?.height ?? 0)];
		expect(bottom).toBeLessThanOrEqual(height);
		const { names, dots } = await drawn(page);
		const outside = [...names, ...dots].filter((box) => box.left < left || box.right > right || box.top < top || box.bottom > bottom);
		expect(outside).toEqual([]);
		for (const { label } of map.topics) expect(names.map(({ text }) => text)).toContain(label.text);
		const lines = (): Promise<number> =>
			page
				.locator('nav[aria-label="Map of the terms"] path[class*=tie]')
				.evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d') ?? '') !== '').length);
		expect(await lines()).toBe(0);
		await dot(page, map.terms[0]?.name ?? '').focus();
		await page.keyboard.press('ArrowRight');
		expect(await lines()).toBe(1);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: map.topics[0]?.title ?? '' }).click();
		expect(await lines()).toBeGreaterThan(0);
		await close();
	});

	test('zooms by buttons, keys and the wheel with Ctrl; the wheel alone scrolls the page', async () => {
		const { page, close } = await open();
		const first = await widthOf(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		expect(await widthOf(page)).toBeCloseTo(1.5 * first, 0);
		await page.getByRole('button', { name: 'Zoom out' }).click();
		expect(await widthOf(page)).toBeCloseTo(first, 0);
		await dot(page, map.terms[0]?.name ?? '').focus();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		expect(await widthOf(page)).toBeCloseTo(2.25 * first, 0);
		await page.keyboard.press('-');
		expect(await widthOf(page)).toBeCloseTo(1.5 * first, 0);
		await page.keyboard.press('0');
		expect(await widthOf(page)).toBeLessThanOrEqual(first + 1);
		await page.mouse.move(500, 600);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
		expect(await widthOf(page)).toBeLessThanOrEqual(first + 1);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -400);
		await page.keyboard.up('Control');
		await expect.poll(() => widthOf(page)).toBeGreaterThan(first * 1.2);
		await close();
	});

	test('moves when it is dragged, without opening the term that the drag began on', async () => {
		const { page, close } = await open();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const { dots } = await drawn(page);
		const frame = await page.getByRole('navigation', { name: 'Map of the terms' }).boundingBox();
		const inside = dots.find(({ left, top }) => left > (frame?.x ?? 0) + 300 && top > (frame?.y ?? 0) + 200 && top < 800 && left < 900);
		const [x, y] = [((inside?.left ?? 0) + (inside?.right ?? 0)) / 2, ((inside?.top ?? 0) + (inside?.bottom ?? 0)) / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y - 40, { steps: 4 });
		await page.mouse.up();
		const after = (await drawn(page)).dots.find(({ text }) => text === inside?.text);
		expect(after?.left).toBeCloseTo((inside?.left ?? 0) - 60, 0);
		expect(new URL(page.url()).pathname).toBe(PAGES.map.path);
		await close();
	});

	test('is one stop of the Tab key; arrows walk, Escape lets go, Enter opens', async () => {
		const { page, faults, close } = await open();
		await page.getByRole('button', { name: 'Fit' }).focus();
		await page.keyboard.press('Tab');
		const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
		expect(await focused()).toBe(map.terms[0]?.name);
		expect(await aside(page).getByRole('heading', { level: 2 }).textContent()).toBe(map.terms[0]?.name);
		const seen = new Set([await focused()]);
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
			await page.keyboard.press(key);
			const name = await focused();
			seen.add(name);
			expect(await aside(page).getByRole('heading', { level: 2 }).textContent()).toBe(name);
		}
		expect(seen.size).toBeGreaterThan(3);
		await page.keyboard.press('Escape');
		expect(await aside(page).getByRole('heading', { level: 2 }).count()).toBe(0);
		await page.keyboard.press('ArrowDown');
		const name = await focused();
		// The next stop lies outside of the picture.
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
		await page.keyboard.press('Shift+Tab');
		expect(await focused()).toBe(name);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/t\/[^/]+\/$/);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
		expect(faults).toEqual([]);
		await close();
	});

	test('brings the term that the keys reach into sight', async () => {
		const { page, close } = await open();
		await dot(page, map.terms[0]?.name ?? '').focus();
		for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
		for (const key of [...Array.from({ length: 8 }, () => 'ArrowRight'), ...Array.from({ length: 8 }, () => 'ArrowDown')]) {
			await page.keyboard.press(key);
			const inSight = await page.evaluate(() => {
				const dot = document.activeElement?.querySelector('circle')?.getBoundingClientRect();
				const frame = document.activeElement?.closest('nav')?.getBoundingClientRect();
				if (dot === undefined || frame === undefined) return false;
				return dot.left >= frame.left && dot.right <= frame.right && dot.top >= frame.top && dot.bottom <= frame.bottom;
			});
			expect(inSight, key).toBe(true);
		}
		await close();
	});

	test('shows what a term hangs together with when it is pointed at, and its first sentence', async () => {
		const { page, faults, close } = await open();
		const term = map.terms[0];
		await dot(page, term?.name ?? '')
			.locator('circle')
			.hover();
		const at = map.terms.findIndex(({ id }) => id === term?.id);
		const ties = [...map.related, ...map.mentioned].filter((tie) => tie.includes(at)).length;
		expect(await aside(page).getByRole('listitem').count()).toBe(ties);
		await aside(page).locator('.term-card-text p').waitFor();
		const opacity = (name: string): Promise<string> => dot(page, name).evaluate((link) => getComputedStyle(link).opacity);
		await expect.poll(() => opacity(map.terms.at(-1)?.name ?? '')).not.toBe('1');
		await page.mouse.move(5, 5);
		await expect.poll(() => opacity(map.terms.at(-1)?.name ?? '')).toBe('1');
		expect(faults).toEqual([]);
		await close();
	});

	test('selects the term that the address names; a click opens its page', async () => {
		const term = map.terms.find(({ id }) => id === 'kubernetes') ?? map.terms[1];
		const { page, close } = await open({}, `${MAP}#${term?.id}`);
		expect(await aside(page).getByRole('heading', { level: 2 }).textContent()).toBe(term?.name);
		await page.mouse.move(5, 5);
		await dot(page, term?.name ?? '')
			.locator('circle')
			.click();
		await page.waitForURL(`**${term?.url}`);
		await close();
	});

	test('shows one topic alone, and keeps it in the address', async () => {
		const [, topic] = map.topics;
		const { page, close } = await open();
		await page.getByRole('button', { name: topic?.title ?? '' }).click();
		expect(new URL(page.url()).searchParams.get('topic')).toBe(topic?.id);
		const other = map.terms.find((term) => term.topic !== 1)?.name ?? '';
		const own = map.terms.find((term) => term.topic === 1)?.name ?? '';
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => dot(page, other).evaluate((link) => getComputedStyle(link).opacity)).not.toBe('1');
		expect(await dot(page, own).evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
		await page.getByRole('button', { name: topic?.title ?? '' }).click();
		expect(new URL(page.url()).search).toBe('');
		await close();
	});

	test('on a phone a tap beside a dot looks at its term, and the next one opens it', async () => {
		const { page, letTimePass, close } = await open({
			clock: true,
			hasTouch: true,
			isMobile: true,
			viewport: { width: 390, height: 840 },
		});
		const { dots } = await drawn(page);
		const frame = await page.getByRole('navigation', { name: 'Map of the terms' }).boundingBox();
		const inside = dots.find(({ left, top }) => left > (frame?.x ?? 0) + 60 && left < 300 && top > (frame?.y ?? 0) + 60 && top < 780);
		const [x, y] = [((inside?.left ?? 0) + (inside?.right ?? 0)) / 2, ((inside?.top ?? 0) + (inside?.bottom ?? 0)) / 2];
		await page.touchscreen.tap(x, y);
		expect(await aside(page).getByRole('heading', { level: 2 }).textContent()).toBe(inside?.text);
		expect(new URL(page.url()).pathname).toBe(PAGES.map.path);
		// Two taps at once zoom.
		await letTimePass(DOUBLE_TAP_MS);
		await page.touchscreen.tap(x, y);
		await page.waitForURL(/\/t\/[^/]+\/$/);
		await close();
	});

	test('is there without JavaScript: the picture with links, and the same as a list', async () => {
		const { page, close } = await visit(browser, MAP, { javaScriptEnabled: false, viewport: { width: 1440, height: 1000 } });
		expect(await page.locator('nav[aria-label="Map of the terms"] a').count()).toBe(map.terms.length);
		const shown = await page
			.locator('nav[aria-label="Map of the terms"] a text')
			.evaluateAll((texts) => texts.filter((text) => text.getBoundingClientRect().width > 0).length);
		expect(shown).toBeGreaterThan(10);
		for (const { name, url } of map.terms) {
			expect(await page.locator('main li strong').getByRole('link', { name, exact: true }).first().getAttribute('href'), name).toBe(url);
		}
		await close();
	});

	test.each(['light', 'dark'] as const)('has no finding of axe while a term is looked at, in %s', async (colorScheme) => {
		const { page, close } = await open({ colorScheme, reducedMotion: 'reduce' }, `${MAP}#${map.terms[0]?.id}`);
		await aside(page).locator('.term-card-text p').waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await close();
	});

	test('loads nothing of it elsewhere, though links in sight lead to it', async () => {
		const loadedBy = async (path: string): Promise<string> => {
			const { page, untilQuiet, close } = await visit(browser, 'favicon.svg');
			const scripts = new Set<string>();
			page.on('request', (request) => {
				if (request.url().endsWith('.js')) scripts.add(request.url());
			});
			await page.goto(SITE + path, { waitUntil: 'networkidle' });
			await alive(page);
			// The page asks for what links in sight lead to as soon as the browser reports that they are in sight.
			await untilSeen(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: PAGES.map.label }));
			await untilQuiet();
			await close();
			return (await Promise.all([...scripts].map(async (script) => (await fetch(script)).text()))).join('\n');
		};
		const [own, home] = [await loadedBy(MAP), await loadedBy('')];
		// The program, and the data. Topics in sight are loaded ahead, and may speak of what they mention.
		for (const part of ['--map-zoom', '"mentioned":[[']) {
			expect(own).toContain(part);
			expect(home).not.toContain(part);
		}
	});
});
