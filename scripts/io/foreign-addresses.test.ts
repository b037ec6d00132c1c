import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { foreignAddresses } from './foreign-addresses.ts';

const SITE = { url: 'https://notes.example', baseUrl: '/study/' };
const TERMS = { terms: [{ url: 'https://notes.example/study/t/pod/', changed: null }] };
let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'built-'));
	await write('index.html', '<link rel="canonical" href="https://notes.example/study/"><a href="/study/t/pod/?q=1#x">Pod</a>');
	await write('t/pod/index.html', '<meta property="og:url" content="https://notes.example/study/t/pod/"><a href=/study>home</a>');
	await write('api/terms.json', JSON.stringify(TERMS));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), text);
}

async function found(): Promise<readonly string[]> {
	return (await foreignAddresses(folder, SITE)).map(formatDiagnostic);
}

it('has nothing against the addresses of the site itself', async () => {
	await write(
		'cloud.html',
		'<a href="/study/cloud">here</a><a href="/study/t/pod">Pod</a><p>/elsewhere &lt;a href="/x"&gt;</p><a href="//cdn.example/">x</a>',
	);
	await write(
		'names.html',
		'<meta name="description" content=\'<a href=/x>\'><code>href="/y"</code><a href="https://other.example/z">z</a>',
	);
	await write('sitemap.xml', '<urlset><url><loc>https://notes.example/study/</loc></url></urlset>');
	expect(await found()).toEqual([]);
});

describe('names a file with an address of another site', () => {
	it.each([
		['t/pod/index.html', '<link rel=canonical href=http://localhost:3000/t/pod/>', 'http://localhost:3000/t/pod/'],
		['x.html', '<meta property="og:image" content="http://localhost:3000/card.png">', 'http://localhost:3000/card.png'],
		['x.html', '<meta property="og:url" content="https://notes.example/">', 'https://notes.example/'],
		['x.html', '<script type="application/ld+json">{"@id":"http://localhost:3000/t/x/"}</script>', 'http://localhost:3000/t/x/'],
		['x.html', '<a href="/t/pod/">Pod</a>', '/t/pod/'],
		['x.html', '<script src="/assets/js/main.js"></script>', '/assets/js/main.js'],
		['x.html', '<a href="/study/t/gone/">Gone</a>', '/study/t/gone/'],
		['assets/x.css', '@font-face { src: url("/assets/x.woff2") }', '/assets/x.woff2'],
		['sitemap.xml', '<loc>http://localhost:3000/map</loc>', 'http://localhost:3000/map'],
		['api/terms.json', JSON.stringify({ terms: [{ url: 'http://localhost:3000/t/x/', changed: null }] }), 'http://localhost:3000/t/x/'],
	])('%s: %s', async (path, text, address) => {
		await write(path, text);
		expect(await found()).toEqual([
			`${path}:1:1 foreign-address ${address} is no address of this site, which is below https://notes.example/study/: build again, and report it if it stays`,
		]);
	});

	it('once for many files of one cause', async () => {
		for (let index = 10; index < 30; index += 1) await write(`x${index}.html`, '<a href="/t/pod/">Pod</a>');
		expect(await found()).toHaveLength(10);
	});
});
