import { expect, it } from 'vitest';
import { HOME_SECTIONS } from '../schemas/home-sections.ts';
import { barPages, documentPosition, isWithin, LAST_DOCUMENTS, PAGES, RESERVED_ADDRESSES, SITE_PAGES } from './site-pages.ts';

it('names each kind of page once, and no two at one address', () => {
	for (const values of [SITE_PAGES.map(({ id }) => id), SITE_PAGES.flatMap(({ path }) => path ?? [])]) {
		expect(new Set(values).size).toBe(values.length);
	}
});

it.each(Object.values(PAGES).filter(({ path }) => path.length > 1))('has the id of $id in its address', ({ id, path }) => {
	// Hosts ask for the missing page at an address of theirs.
	const name = id === 'not-found' ? '404' : id;
	expect([`/${name}`, `/#${name}`]).toContain(path);
});

it('leads the bar to pages with an address', () => {
	const pages = barPages(HOME_SECTIONS);
	expect(pages.map(({ label }) => label)).toEqual(['Topics', 'Glossary', 'Map']);
	expect(barPages(['steps']).map(({ label }) => label)).toEqual(['Glossary', 'Map']);
	const paths = Object.values(PAGES).map(({ path }) => path);
	for (const { path } of pages) expect(paths).toContain(path);
});

it('lists the documents behind the topics', () => expect(LAST_DOCUMENTS).toEqual(['glossary', 'checks']));

it('counts the documents from the topics on', () => {
	expect([documentPosition('glossary', 3), documentPosition('checks', 3)]).toEqual([4, 5]);
});

it.each([
	['glossary', true],
	['glossary/k', true],
	['glossary-notes', false],
	['cloud', false],
])('takes %s for a page of the glossary: %s', (id, expected) => expect(isWithin(id, 'glossary')).toBe(expected));

it.each(['glossary', 'map', 'checks', 'search', '404', 't', 'api'])('reserves /%s', (address) => {
	expect(RESERVED_ADDRESSES.has(address)).toBe(true);
});
