import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/browser.ts';
import { serveFolder } from '../tests/browser/static-server.ts';
import { type GeneratedSearch, generatedSearch } from './generated-search.ts';
import { mainThreadTasks } from './main-thread.ts';

/**
 * `npx tsx bench/typing.ts [folder]`: how long the page is blocked while somebody opens the search and types, with the CPU slowed down four
 * times, for the terms of the built site (`build/`) and for 10,000 generated ones. Measures only, never fails.
 */

const SLOWDOWN = 4;
/** The speed of a fast typist, in milliseconds per key. */
const KEY_MS = 70;
const MANY = 10_000;
const QUERIES = ['kubernetes', 'container runtime', 'kuberntes', 'what restarts a node', 'qxzzyqxw'];

interface Run {
	/** Milliseconds of each task over 50 ms while the dialog opens, up to the first result. */
	readonly opening: readonly number[];
	/** The same while typing. */
	readonly typing: readonly number[];
	/** CPU time of the longest task while typing, in milliseconds: what remains of `typing` on an idle machine. */
	readonly busiest: number;
	/** Milliseconds from a key to the next frame, for the slowest key. */
	readonly slowestKey: number;
	/** Milliseconds from “/” and the first letter to the first result, with an empty cache. */
	readonly firstResult: number;
	/** Milliseconds from the last letter of a query to its results, for the slowest query. */
	readonly slowestQuery: number;
}

declare global {
	interface Window {
		measured: {
			readonly longTasks: PerformanceObserver;
			readonly keys: PerformanceObserver;
			/** The durations that the observers have reported, in milliseconds. */
			readonly kept: { readonly longTasks: number[]; readonly keys: number[] };
		};
	}
}

const server = await serveFolder(process.argv[2] ?? 'build');
const browser = await launchBrowser();
print(['terms', 'long opening', 'long typing', 'longest typing', 'busiest (CPU)', 'slowest key', 'first result', 'slowest query']);
report('of the site', await measure(browser));
const generated = await generatedSearch(MANY);
report(String(generated.names.terms.length), await measure(browser, generated));
await browser.close();
await server.close();

async function measure(on: Browser, routed?: GeneratedSearch): Promise<Run> {
	const page = await on.newPage();
	if (routed !== undefined) {
		const [names, texts] = [JSON.stringify(routed.names), JSON.stringify(routed.texts)];
		await page.route('**/api/search/names.json', (route) => route.fulfill({ contentType: 'application/json', body: names }));
		await page.route('**/api/search/texts.json', (route) => route.fulfill({ contentType: 'application/json', body: texts }));
	}
	await page.goto(server.address, { waitUntil: 'networkidle' });
	await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.evaluate(observe);
	const begun = performance.now();
	await page.keyboard.press('/');
	await page.keyboard.type('k');
	await page.getByRole('option').first().waitFor();
	const firstResult = performance.now() - begun;
	const opening = await page.evaluate(takeMeasured);
	let slowestQuery = 0;
	const [busiest = 0] = await mainThreadTasks(on, page, async () => {
		for (const query of QUERIES) slowestQuery = Math.max(slowestQuery, await typeQuery(page, query));
	});
	const typing = await page.evaluate(takeMeasured);
	await page.close();
	const slowestKey = Math.max(0, ...opening.keys, ...typing.keys);
	return { opening: opening.longTasks, typing: typing.longTasks, busiest, slowestKey, firstResult, slowestQuery };
}

/** Types a query, waits for its results, and deletes it again. Returns the milliseconds until the results were shown. */
async function typeQuery(page: Page, query: string): Promise<number> {
	await page.keyboard.press('Control+a');
	await page.keyboard.type(query, { delay: KEY_MS });
	const typed = performance.now();
	await page.waitForFunction((wanted) => document.querySelector('dialog')?.textContent?.includes(`“${wanted}”`), query, { polling: 20 });
	const waited = performance.now() - typed;
	for (let at = 0; at < query.length; at++) await page.keyboard.press('Backspace', { delay: KEY_MS / 2 });
	return waited;
}

/** Starts to measure. Runs in the page. */
function observe(): void {
	const kept = { longTasks: [] as number[], keys: [] as number[] };
	const longTasks = new PerformanceObserver((list) => kept.longTasks.push(...list.getEntries().map(({ duration }) => duration)));
	const keys = new PerformanceObserver((list) => kept.keys.push(...list.getEntries().map(({ duration }) => duration)));
	longTasks.observe({ type: 'longtask' });
	keys.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	window.measured = { longTasks, keys, kept };
}

/** Takes the durations since the last call, in milliseconds. Runs in the page. */
async function takeMeasured(): Promise<{ readonly longTasks: readonly number[]; readonly keys: readonly number[] }> {
	const { longTasks, keys, kept } = window.measured;
	// The duration of a key lasts until the frame that shows its effect, that of a task until its end.
	for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
	await new Promise((resolve) => requestIdleCallback(resolve));
	kept.longTasks.push(...longTasks.takeRecords().map(({ duration }) => duration));
	kept.keys.push(...keys.takeRecords().map(({ duration }) => duration));
	return { longTasks: kept.longTasks.splice(0), keys: kept.keys.splice(0) };
}

function report(label: string, run: Run): void {
	const ms = (value: number): string => `${value.toFixed(0)} ms`;
	const longest = run.typing.length === 0 ? 'none' : ms(Math.max(...run.typing));
	print([
		label,
		String(run.opening.length),
		String(run.typing.length),
		longest,
		ms(run.busiest),
		ms(run.slowestKey),
		ms(run.firstResult),
		ms(run.slowestQuery),
	]);
}

function print(cells: readonly string[]): void {
	process.stdout.write(`${cells.map((cell) => cell.padEnd(16)).join('')}\n`);
}
