import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NamesFile } from '../src/schemas/search-json.ts';
import { nameRecordOf } from '../src/search/records.ts';
import { namesFileOf } from '../src/search/short-names.ts';
import { findChromium, launchBrowser } from '../tests/browser/browser.ts';
import { serveFolder } from '../tests/browser/static-server.ts';
import { termsLike } from './search/generated-terms.ts';
import { projectTerms } from './search/project-terms.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run bench:bytes [-- <folder>]`: what a browser loads, gzipped, from the key that opens the search to the first result, with the
 * terms of the built site (`build/`) and with 10,000. 1 KB is 1,000 bytes. Measures only, never fails.
 */

const NAMES = 'api/search/names.json';
const TEXTS = 'api/search/texts.json';
const MANY = 10_000;
const BUDGETS = { site: 40_000, many: 300_000 };

const folder = process.argv[2] ?? 'build';
if (!existsSync(path.join(folder, NAMES))) {
	process.stdout.write(`${folder}/${NAMES} is not there: npm run build\n`);
} else if (findChromium() === undefined) {
	process.stdout.write('no Chromium found: set CHROMIUM_PATH or install the chromium package\n');
} else {
	await measure();
}

async function measure(): Promise<void> {
	const { before, after } = await requestedFiles();
	const sizes = new Map<string, number>();
	for (const file of [...before, ...after]) sizes.set(file, compressed(await readFile(path.join(folder, file))));
	const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
	const { terms } = JSON.parse(await readFile(path.join(folder, NAMES), 'utf8')) as NamesFile;
	const program = sizeOf(before.filter((file) => file !== NAMES));
	const many = compressed(Buffer.from(await manyNames()));
	printTable([
		['before the first result', 'gzip'],
		...before.map((file) => [file, kilobytes(sizes.get(file) ?? 0)]),
		[`all, ${terms.length} terms (budget ${kilobytes(BUDGETS.site)})`, kilobytes(sizeOf(before))],
		[`names of ${MANY} generated terms`, kilobytes(many)],
		[`all, ${MANY} terms (budget ${kilobytes(BUDGETS.many)})`, kilobytes(program + many)],
		['', ''],
		['after it', ''],
		...after.map((file) => [file, kilobytes(sizes.get(file) ?? 0)]),
	]);
}

/** The files that the browser requests before and after the first result. The texts are delayed until then. */
async function requestedFiles(): Promise<{ readonly before: readonly string[]; readonly after: readonly string[] }> {
	const server = await serveFolder(folder);
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(server.address, { waitUntil: 'networkidle' });
		const files = new Set<string>();
		page.on('request', (request) => {
			if (request.url().startsWith(server.address)) files.add(decodeURIComponent(new URL(request.url()).pathname.slice(1)));
		});
		let show = (): void => undefined;
		const shown = new Promise<void>((resolve) => {
			show = resolve;
		});
		await page.route(`**/${TEXTS}`, async (route) => {
			await shown;
			await route.continue();
		});
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('combobox').fill('a');
		await page.getByRole('option').first().waitFor();
		const before = [...files].filter((file) => file !== TEXTS);
		show();
		await page.waitForLoadState('networkidle');
		return { before, after: [...files].filter((file) => !before.includes(file)) };
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Built as in `scripts/render/data/search-records.ts`. */
async function manyNames(): Promise<string> {
	const records = termsLike(await projectTerms(), MANY).map(nameRecordOf);
	const file = namesFileOf(records, (id) => `/t/${id}/`, { language: 'en', variants: '' });
	return `${JSON.stringify(file)}\n`;
}

function compressed(body: Buffer): number {
	return gzipSync(body, { level: 9 }).length;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1_000).toFixed(1)} KB`;
}
