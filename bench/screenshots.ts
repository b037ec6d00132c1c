import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/browser/browser.ts';
import { geometryFaults } from '../tests/browser/geometry.ts';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { serveFolder } from '../tests/browser/static-server.ts';

/**
 * `npm run screenshots [-- <folder>]`: screenshots of each kind of page of the site in `build/`, for phone, tablet and desktop, in light
 * and dark. Lists the layout faults of each. Needs `npm run build`, except with `--notes <folder>`, which builds that notebook first.
 */

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { notes: { type: 'string', default: process.env['NOTES'] ?? '' } },
});

const WIDTHS = [390, 820, 1440];
const HEIGHT = 900;
const folder = positionals[0] ?? '.cache/screenshots';
const site = options.notes === '' ? 'build' : buildOf(options.notes);

await mkdir(folder, { recursive: true });
const server = await serveFolder(site);
const browser = await launchBrowser();
for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of WIDTHS) {
		const context = await browser.newContext({ viewport: { width, height: HEIGHT }, colorScheme, reducedMotion: 'reduce' });
		// tsx adds calls of this helper to keep function names, also in functions that run in the page.
		await context.addInitScript({ content: 'globalThis.__name ??= (target) => target;' });
		const page = await context.newPage();
		for (const [kind, address] of Object.entries(await kindsOfPage(server.address))) {
			await page.goto(server.address + address, { waitUntil: 'networkidle' });
			const file = path.join(folder, `${kind}-${width}-${colorScheme}.png`);
			await page.screenshot({ path: file, fullPage: true });
			const faults = await geometryFaults(page);
			process.stdout.write(`${file}${faults.length === 0 ? '' : `\n  ${faults.join('\n  ')}`}\n`);
		}
		await context.close();
	}
}
await browser.close();
await server.close();

/** Builds the site of a notebook; gives its folder. Ends with the build’s exit code if that fails. */
function buildOf(notes: string): string {
	const out = path.resolve('.cache/screenshots-site');
	const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli/build.ts', '--notes', notes, '--out', out], {
		stdio: 'inherit',
	});
	if (build.status !== 0) process.exit(build.status ?? 1);
	return out;
}
