import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../tests/browser/browser.ts';
import type { PaintRun } from './paint/paint-run.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run bench:paint [-- <path> …]`: mobile Lighthouse, cold, for a term's page beside Docusaurus pages of the same site in `build/`,
 * in one run. Needs `npm run build` and `npm ci --prefix bench`. Measures; judges nothing.
 */

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};
const FOLDER = 'build';
/** As computed names, so that type checks pass where the other packages are not installed. */
const PEER = './peers/lighthouse.ts';

const chromium = findChromium();
const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : ['/t/kubernetes/', '/t/k8s/', '/checks', '/docker', '/'];
if (chromium === undefined) process.stdout.write('no Chromium found: set CHROMIUM_PATH or install the chromium package\n');
else await measure(chromium);

async function measure(chromePath: string): Promise<void> {
	const { visitCold } = (await import(PEER)) as {
		readonly visitCold: (address: string, chrome: string, flags: readonly string[]) => Promise<PaintRun>;
	};
	const server = createServer((request, response) => {
		answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(
			({ type, body }) =>
				response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'max-age=600' }).end(body),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const rows = [['page', 'first', 'largest', 'blocked', 'shift', 'KB', 'scores']];
	for (const page of pages) {
		const run = await visitCold(`http://127.0.0.1:${port}${page}`, chromePath, FLAGS);
		rows.push([page, ...cells(run)]);
	}
	server.close();
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

/** A file as a host with compression would send it. */
async function answer(wanted: string): Promise<{ readonly type: string; readonly body: Buffer }> {
	const base = path.join(FOLDER, decodeURIComponent(wanted));
	for (const file of [base, `${base}.html`, path.join(base, 'index.html')]) {
		try {
			return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: gzipSync(await readFile(file)) };
		} catch {
			// The next of the usual places.
		}
	}
	throw new Error(`${wanted} is not there`);
}
