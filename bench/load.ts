import { existsSync } from 'node:fs';
import path from 'node:path';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { hasNginx, serveByNginx } from '../tests/browser/nginx.ts';
import type { LoadPlan, LoadRun } from './load/load-run.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run bench:load [-- <folder>]`: how many requests a second nginx answers with the configuration that is deployed, on this machine,
 * which it shares with what asks it. Needs nginx, `npm run build` and `npm ci --prefix bench`. Takes half a minute. Measures only, never
 * fails.
 */

const FOLDER = process.argv[2] ?? 'build';
const SEARCH_DATA = 'api/search/names.json';
const CONNECTIONS = 100;
const SECONDS = 8;
/** Imported by a variable, so that types can be checked without the optional packages. */
const PEER = './peers/autocannon.ts';

if (!existsSync(path.join(FOLDER, SEARCH_DATA))) process.stdout.write(`${FOLDER}/${SEARCH_DATA} is not there: npm run build\n`);
else if (hasNginx()) await measure();

async function measure(): Promise<void> {
	const { load } = (await import(PEER)) as { readonly load: (plan: LoadPlan) => Promise<LoadRun> };
	const server = await serveByNginx(FOLDER, '/', { compresses: true });
	const kinds = await kindsOfPage(server.address);
	const rows = [['address', 'requests/s', '99 % within', 'MB/s', 'failed']];
	for (const one of [kinds['term'], kinds['topic'], SEARCH_DATA]) {
		const run = await load({ address: server.address + one, connections: CONNECTIONS, seconds: SECONDS });
		rows.push([
			`/${one}`,
			run.requestsPerSecond.toFixed(0),
			`${run.slowest} ms`,
			(run.bytesPerSecond / 1_000_000).toFixed(1),
			String(run.failed),
		]);
	}
	await server.close();
	printTable(rows);
}
