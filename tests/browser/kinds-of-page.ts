import { parseSiteJson } from '../../src/schemas/site-json.ts';

/** The kinds of page that the site has. */
export type KindOfPage = 'home' | 'topic' | 'glossary' | 'term' | 'map' | 'search' | 'checks' | 'not-found';

/**
 * One page of each kind, as paths below the address of the site: of the topics the one with a walk-through, if there is any.
 *
 * @param site the site's address, with a slash at its end
 */
export async function kindsOfPage(site: string): Promise<Readonly<Record<KindOfPage, string>>> {
	const read = async (file: string): Promise<string> => (await fetch(site + file)).text();
	const { topics, walkthroughs } = parseSiteJson(await read('api/site.json'), 'api/site.json');
	const { terms } = JSON.parse(await read('api/terms.json')) as {
		readonly terms: readonly { readonly id: string; readonly related: readonly string[] }[];
	};
	const term = terms.toSorted((a, b) => b.related.length - a.related.length)[0];
	const topic = (walkthroughs[0]?.url ?? topics[0]?.url ?? '/').replace(/#.*/u, '').slice(1);
	return {
		home: '',
		topic,
		glossary: 'glossary',
		term: `t/${term?.id ?? ''}/`,
		map: 'map',
		search: 'search?q=a',
		checks: 'checks',
		'not-found': 'no/such/page',
	};
}
