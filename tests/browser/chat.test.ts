import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { TermsFile } from '../../src/schemas/terms-json.ts';
import { cardFaults, readTags } from '../pages/chat-card.ts';
import { type BuiltSite, readSite } from './built-site.ts';

/** What the first round trip carries, and what chats take of an image, in bytes. */
const FIRST_TRIP = 14_000;
const MAX_IMAGE_BYTES = 300_000;
/** The first bytes of a PNG; width and height stand behind them, after the length and name of its first part. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** What is wrong with the file behind an image's address. */
async function imageFaults(site: BuiltSite, tags: ReadonlyMap<string, string>): Promise<readonly string[]> {
	const { pathname } = new URL(tags.get('og:image') ?? '', 'http://unknown.invalid');
	const file = decodeURIComponent(pathname).slice(site.basePath.length);
	if (!site.files.has(file)) return [`no file ${file}`];
	const image = await readFile(path.join(site.folder, file));
	if (!image.subarray(0, PNG.length).equals(PNG)) return ['not a PNG'];
	const size = `${image.readUInt32BE(WIDTH_AT)}×${image.readUInt32BE(HEIGHT_AT)}`;
	const said = `${tags.get('og:image:width')}×${tags.get('og:image:height')}`;
	return [...(size === said ? [] : [`the image is ${size}, not ${said}`]), ...(image.length > MAX_IMAGE_BYTES ? ['too large'] : [])];
}

describe('a chat that is given any address of a term', () => {
	let site: BuiltSite;
	let terms: TermsFile['terms'];
	beforeAll(async () => {
		site = await readSite(inject('build'), '/');
		({ terms } = JSON.parse(await readFile(path.join(site.folder, 'api/terms.json'), 'utf8')) as TermsFile);
	});

	test('finds every tag within its limit, and the image behind it with its true size', async () => {
		const home = readTags(Buffer.from(site.pages.get('index.html')?.html ?? ''));
		const byAddress = new Map(terms.map((term) => [term.url, term]));
		const pages = [...site.pages.values()].filter(({ file }) => file.startsWith('t/'));
		const found: string[] = [];
		const reached = new Set<string>();
		for (const { file } of pages) {
			const bytes = await readFile(path.join(site.folder, file));
			const tags = readTags(bytes);
			const term = byAddress.get(tags.get('canonical') ?? '');
			if (term === undefined) {
				found.push(`${file}: leads to no term`);
				continue;
			}
			reached.add(term.url);
			const expected = {
				address: term.url,
				siteTitle: home.get('og:site_name') ?? home.get('title') ?? '',
				aliases: term.aliases.length > 0,
				topic: term.topic !== null,
				image: true,
			};
			const faults = [...cardFaults(bytes, expected), ...(await imageFaults(site, tags))];
			if (gzipSync(bytes).length > FIRST_TRIP) faults.push('does not fit the first round trip');
			found.push(...faults.map((fault) => `${file}: ${fault}`));
		}
		expect(found).toEqual([]);
		expect(reached.size).toBe(terms.length);
		expect(pages.length).toBeGreaterThan(terms.length);
	});

	test('is told of an image that is missing, and of one with another size', async () => {
		const [page] = [...site.pages.values()].filter(({ file }) => file.startsWith('t/'));
		const tags = readTags(Buffer.from(page?.html ?? ''));
		expect(await imageFaults(site, new Map([...tags, ['og:image:width', '600']]))).toEqual(['the image is 1200×630, not 600×630']);
		expect(await imageFaults(site, new Map([...tags, ['og:image', 'http://localhost:3000/t/none.png']]))).toEqual(['no file t/none.png']);
		expect(await imageFaults(site, new Map([...tags, ['og:image', 'http://localhost:3000/favicon.svg']]))).toEqual(['not a PNG']);
	});

	test('finds an image for other pages too: of a topic its own, else that of the site', async () => {
		const { topics } = JSON.parse(await readFile(path.join(site.folder, 'api/site.json'), 'utf8')) as {
			readonly topics: readonly { readonly id: string }[];
		};
		const seen = new Set<string>();
		for (const page of ['index', 'glossary', 'map', ...topics.map(({ id }) => id)]) {
			const tags = readTags(Buffer.from(site.pages.get(`${page}.html`)?.html ?? ''));
			expect(await imageFaults(site, tags), page).toEqual([]);
			expect(tags.get('twitter:card')).toBe('summary_large_image');
			expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
			seen.add(tags.get('og:image') ?? '');
		}
		expect(seen.size).toBe(topics.length + 1);
	});
});
