import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { CLOUD_FOLDER } from '../cloud-notes.ts';
import { findChromium, launchBrowser } from './browser.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { answerFault, ask, pageFaults, permalinkPaths, sitemapPaths } from './host-answers.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import type { StaticServer } from './static-server.ts';

describe.skipIf(!hasNginx())('nginx, with the configuration that is deployed', () => {
	let folder = '';
	let site: BuiltSite;
	let server: StaticServer;
	let address = '';
	beforeAll(async () => {
		folder = inject('build');
		site = await readSite(folder, '/');
		server = await serveByNginx(folder, '/', { compresses: true });
		address = server.address.replace(/\/$/u, '');
	});
	afterAll(() => server.close());
	const bytes = (file: string): Promise<Buffer> => readFile(path.join(folder, file));

	it('shows every page of the sitemap and every permalink, with a slash at the end and without, and leads none on', async () => {
		const listed = sitemapPaths(await readFile(path.join(folder, 'sitemap.xml'), 'utf8'), site);
		const promised = permalinkPaths(await readFile(path.join(CLOUD_FOLDER, 'permalinks.txt'), 'utf8'));
		expect(listed.length).toBeGreaterThan(100);
		expect(promised.length).toBeGreaterThan(100);
		expect(await pageFaults(address, site, ['/', ...listed, ...promised])).toEqual([]);
	});

	it('sends every file with the headers of the table', async () => {
		const faults: string[] = [];
		for (const file of site.files) {
			const fault = answerFault(await ask(`${address}/${encodeURI(file)}`, { method: 'HEAD' }), { status: 200, file });
			if (fault !== undefined) faults.push(`${file}: ${fault}`);
		}
		expect(faults).toEqual([]);
	});

	it.each([
		'/none',
		'/none/',
		'/t/none',
		'/t',
		'/t/',
		'/assets/js/none.js',
		'/assets',
		'/none.md',
		'/%00',
		'/..%2fnginx.conf',
		'//none.example/',
	])('says of %s that it is not there, and keeps that no longer than a page', async (unknown) => {
		const answer = await ask(address + unknown);
		// What is no address at all is refused without a page.
		if (unknown === '/%00' || unknown.startsWith('/..')) expect([400, 404]).toContain(answer.status);
		else expect(answerFault(answer, { status: 404, file: '404.html', body: await bytes('404.html') })).toBeUndefined();
		expect(answer.headers.location).toBeUndefined();
	});

	it.each(['/', '/cloud', '/t/kubernetes/', '/api/terms.json', '/none'])('answers HEAD for %s as GET, without content', async (one) => {
		const [head, get] = await Promise.all([ask(address + one, { method: 'HEAD' }), ask(address + one)]);
		const { date: _head, ...headers } = head.headers;
		const { date: _get, ...wanted } = get.headers;
		expect([head.status, headers, head.body.length]).toEqual([get.status, wanted, 0]);
	});

	it.each(['identity', 'gzip', 'br'])('sends nothing again that has not changed, as %s', async (encoding) => {
		const headers = { 'Accept-Encoding': encoding };
		const first = await ask(`${address}/cloud`, { headers });
		const { etag = '', 'last-modified': changed = '' } = first.headers;
		for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': changed }]) {
			const again = await ask(`${address}/cloud`, { headers: { ...headers, ...condition } });
			expect([again.status, again.body.length]).toEqual([304, 0]);
			expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
		}
		expect((await ask(`${address}/cloud`, { headers: { ...headers, 'If-None-Match': '"another"' } })).status).toBe(200);
	});

	it('sends a part of a file', async () => {
		const whole = await bytes('t/kubernetes/card.png');
		const part = await ask(`${address}/t/kubernetes/card.png`, { headers: { Range: 'bytes=10-19' } });
		expect([part.status, part.headers['content-range'], part.body]).toEqual([206, `bytes 10-19/${whole.length}`, whole.subarray(10, 20)]);
		expect((await ask(`${address}/t/kubernetes/card.png`, { headers: { Range: `bytes=${whole.length}-` } })).status).toBe(416);
	});

	const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (packed: Buffer) => packed };
	it.each([
		['br, gzip', 'br'],
		['gzip, deflate', 'gzip'],
		['gzip;q=0, br', 'br'],
		['gzip;q=0', 'identity'],
		['identity', 'identity'],
	] as const)('to a browser that takes “%s” sends text as %s, from the file that was made by the build', async (accepted, encoding) => {
		for (const file of ['cloud.html', 'api/terms.json', 'sitemap.xml', 'cloud.md', 'favicon.svg', 'site.webmanifest']) {
			const answer = await ask(`${address}/${file}`, { headers: { 'Accept-Encoding': accepted } });
			expect(answer.headers['content-encoding'] ?? 'identity', file).toBe(encoding);
			expect(answer.headers.vary, file).toBe('Accept-Encoding');
			expect(unpack[encoding](answer.body).equals(await bytes(file)), file).toBe(true);
			expect(answer.headers['content-length'], file).toBe(String(answer.body.length));
			expect(answerFault(answer, { status: 200, file })).toBeUndefined();
		}
		const picture = await ask(`${address}/t/kubernetes/card.png`, { headers: { 'Accept-Encoding': accepted } });
		expect(picture.headers['content-encoding']).toBeUndefined();
	});

	it.skipIf(findChromium() === undefined)(
		'shows every kind of page in a browser under these headers, which let no other site frame it',
		async () => {
			const browser = await launchBrowser();
			const page = await browser.newPage();
			const said: string[] = [];
			page.on('console', (message) => void said.push(message.text()));
			page.on('pageerror', (error) => void said.push(error.message));
			for (const one of ['/', '/cloud', PAGES.glossary.path, PAGES.map.path, searchAddress('helm'), '/t/kubernetes/', '/none']) {
				await page.goto(address + one, { waitUntil: 'networkidle' });
				expect(
					said.splice(0).filter((line) => !(one === '/none' && line.includes('404'))),
					one,
				).toEqual([]);
			}
			await page.goto('about:blank');
			await page.setContent(`<iframe src="${address}/t/kubernetes/"></iframe>`);
			await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/u);
			await browser.close();
		},
	);

	it('takes no other method, and names neither its version nor its port', async () => {
		const answers = await Promise.all(['/', '/none', '/t', '/cloud/'].map((one) => ask(address + one)));
		for (const { headers } of answers) {
			expect(headers.server).toBe('nginx');
			expect(JSON.stringify(headers)).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\//u);
		}
		expect((await fetch(`${address}/`, { method: 'POST', body: 'a' })).status).toBe(405);
	});
});
