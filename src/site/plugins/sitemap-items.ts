import { readFile } from 'node:fs/promises';
import type { PluginOptions } from '@docusaurus/plugin-sitemap';
import { termAddresses } from '../../schemas/terms-json.ts';

/** What the sitemap takes besides the pages that Docusaurus knows. */
type CreateSitemapItems = NonNullable<PluginOptions['createSitemapItems']>;
type SitemapItem = Awaited<ReturnType<CreateSitemapItems>>[number];

/**
 * The pages of Docusaurus, then the term pages, which it does not know. Aliases are omitted, because they lead to the same pages.
 *
 * @param file the `terms.json` of the site
 */
export function withTermPages(file: string): CreateSitemapItems {
	return async ({ defaultCreateSitemapItems, ...rest }) => [
		...(await defaultCreateSitemapItems(rest)),
		...termItems(await readFile(file, 'utf8')),
	];
}

/** The sitemap items of `terms.json`, with a date if version control has one. */
export function termItems(text: string): readonly SitemapItem[] {
	return termAddresses.parse(JSON.parse(text)).terms.map(({ url, changed }) => (changed === null ? { url } : { url, lastmod: changed }));
}
