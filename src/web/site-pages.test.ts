import { expect, it } from 'vitest';
import { BAR_PAGES, LAST_DOCUMENTS, PAGE_PATHS, RESERVED_ADDRESSES, SITE_PAGES } from './site-pages.ts';

it('names each kind of page once, and no two at one address', () => {
	for (const values of [SITE_PAGES.map(({ id }) => id), SITE_PAGES.flatMap(({ path }) => path ?? [])]) {
		expect(new Set(values).size).toBe(values.length);
	}
});

it('leads the bar to pages with an address', () => {
	expect(BAR_PAGES.map(({ label }) => label)).toEqual(['Topics', 'Glossary', 'Map']);
	for (const { path } of BAR_PAGES) expect(Object.values(PAGE_PATHS)).toContain(path);
});

it('lists the documents behind the topics', () => expect(LAST_DOCUMENTS).toEqual(['glossary', 'checks']));

it.each(['glossary', 'map', 'checks', 'search', '404', 't', 'api'])('reserves /%s', (address) => {
	expect(RESERVED_ADDRESSES.has(address)).toBe(true);
});
