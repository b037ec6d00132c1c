import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { TermsFile } from '../../src/schemas/terms-json.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { htmlFaults } from '../pages/html-faults.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { canonicalFaults, idFaults, linkFaults, textFaults } from './site-faults.ts';

/** Differs in pages that Docusaurus frames. */
const IN_FRAME: Parameters<typeof htmlFaults>[2] = {
	// Docusaurus's link to the main part stands in a `<div role="region">`.
	'prefer-native-element': ['error', { exclude: ['region'] }],
	// The search page shows results as one types, and Enter sends the form: there is nothing to press.
	'wcag/h32': 'off',
};

describe('a crawl of the whole build', () => {
	let site: BuiltSite;
	beforeAll(async () => {
		site = await readSite(inject('build'), '/');
	});

	it('finds every link and place of every page, none by a redirect', () => {
		expect(site.pages.size).toBeGreaterThan(100);
		expect(linkFaults(site)).toEqual([]);
	});

	it('finds every address that files for programs and style sheets name', async () => expect(await textFaults(site)).toEqual([]));

	it('finds no id twice in a page', () => expect(idFaults(site)).toEqual([]));

	it('finds each term in the sitemap, under its own address alone, and no search', async () => {
		const read = (file: string): Promise<string> => readFile(path.join(site.folder, file), 'utf8');
		const { terms } = JSON.parse(await read('api/terms.json')) as TermsFile;
		const listed = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address ?? '');
		expect(listed.filter((address) => address.includes('/t/'))).toEqual(terms.map(({ url }) => url));
		expect(listed.filter((address) => address.includes(PAGES.search.path))).toEqual([]);
	});

	it('finds every page under one full address', () => expect(canonicalFaults(site)).toEqual([]));

	it('finds valid HTML alone', async () => {
		// Copies of a page under other addresses say nothing new.
		const distinct = new Map([...site.pages.values()].map((page) => [page.html, page.file]));
		const found: string[] = [];
		for (const [html, file] of distinct) found.push(...(await htmlFaults(html, file, file.startsWith('t/') ? {} : IN_FRAME)));
		expect(found).toEqual([]);
	});
});
