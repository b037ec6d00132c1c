import type { Page } from 'playwright-core';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { parseSiteJson } from '../../src/schemas/site-json.ts';
import type { TermsFile } from '../../src/schemas/terms-json.ts';
import { SITE_PAGES } from '../../src/web/site-pages.ts';
import { untilIdle } from './page-idle.ts';

/** The kinds of page that the site has; the topics are a part of the home page. */
export type KindOfPage = Exclude<(typeof SITE_PAGES)[number]['id'], 'topics'>;

/**
 * One page of each kind, as paths below the address of the site: of the topics the one with a walk-through, if there is any.
 *
 * @param site the site's address, with a slash at its end
 */
export async function kindsOfPage(site: string): Promise<Readonly<Record<KindOfPage, string>>> {
	const read = async (file: string): Promise<string> => (await fetch(site + file)).text();
	const { topics, walkthroughs } = parseSiteJson(await read('api/site.json'), 'api/site.json');
	const { terms } = JSON.parse(await read('api/terms.json')) as TermsFile;
	const term = terms.toSorted((a, b) => b.related.length - a.related.length)[0];
	const topic = (walkthroughs[0]?.url ?? topics[0]?.url ?? '/').replace(/#.*/u, '').slice(1);
	const examples: Readonly<Partial<Record<KindOfPage, string>>> = {
		topic,
		term: term === undefined ? '' : new URL(term.url, site).pathname.slice(1),
		search: searchAddress('a').slice(1),
		'not-found': 'no/such/page',
	};
	const kinds = SITE_PAGES.filter(({ id }) => id !== 'topics');
	return Object.fromEntries(kinds.map(({ id, path }) => [id, examples[id as KindOfPage] ?? path?.slice(1) ?? ''])) as Readonly<
		Record<KindOfPage, string>
	>;
}

/**
 * Waits until a page shows all that it loads by itself. The search answers from a worker, so that a page without open requests may still
 * wait for its results.
 */
export async function untilComplete(page: Page, kind: string): Promise<void> {
	if (kind === 'search') await page.getByRole('main').getByRole('region', { name: 'Terms' }).waitFor();
	if (kind === 'not-found') await page.getByText('Looking for similar terms').waitFor({ state: 'detached' });
	await untilIdle(page);
}
