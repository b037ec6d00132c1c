import { PAGES } from '../src/web/site-pages.ts';
import { FLAGS, findChromium } from '../tests/browser/browser.ts';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { serveFolder } from '../tests/browser/static-server.ts';
import type { PaintRun } from './paint/paint-run.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run bench:paint [-- <path> …]`: mobile Lighthouse with an empty cache, for one page of each kind in `build/`. Needs `npm run build`
 * and `npm ci --prefix bench`. Measures only, never fails.
 */

const FOLDER = 'build';
/** Imported by a variable, so that types can be checked without the optional packages. */
const PEER = './peers/lighthouse.ts';

const chromium = findChromium();
const asked = process.argv.slice(2);
if (chromium === undefined) process.stdout.write('no Chromium found: set CHROMIUM_PATH or install the chromium package\n');
else await measure(chromium);

async function measure(chromePath: string): Promise<void> {
	const { visitCold } = (await import(PEER)) as {
		readonly visitCold: (address: string, chrome: string, flags: readonly string[]) => Promise<PaintRun>;
	};
	const server = await serveFolder(FOLDER, { packed: true });
	const rows = [['page', 'first', 'largest', 'blocked', 'shift', 'KB', 'scores']];
	// Lighthouse rejects the status 404, so the missing page is measured where it is found.
	const kinds = { ...(await kindsOfPage(server.address)), 'not-found': PAGES['not-found'].path };
	for (const page of asked.length > 0 ? asked : Object.values(kinds)) {
		const path = page.replace(/^\//u, '');
		const run = await visitCold(server.address + path, chromePath, FLAGS);
		rows.push([`/${path}`, ...cells(run)]);
	}
	await server.close();
	printTable(rows);
}

function cells(run: PaintRun): readonly string[] {
	const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
	return [
		seconds(run.firstPaint),
		seconds(run.largestPaint),
		`${run.blocked.toFixed(0)} ms`,
		run.shift.toFixed(3),
		(run.bytes / 1000).toFixed(1),
		run.scores.join(' '),
	];
}
