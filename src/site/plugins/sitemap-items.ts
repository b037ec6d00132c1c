import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PluginOptions } from '@docusaurus/plugin-sitemap';
import { termAddresses } from '../../schemas/terms-json.ts';

const FILE = fileURLToPath(new URL('../../../static/api/terms.json', import.meta.url));

/** What the sitemap takes besides the pages that Docusaurus knows. */
type CreateSitemapItems = NonNullable<PluginOptions['createSitemapItems']>;
type SitemapItem = Awaited<ReturnType<CreateSitemapItems>>[number];

/** The pages of Docusaurus, then the term pages, which it does not know. Aliases are omitted, because they lead to the same pages. */
export const withTermPages: CreateSitemapItems = async ({ defaultCreateSitemapItems, ...rest }) => [
	...(await defaultCreateSitemapItems(rest)),
	...termItems(await readFile(FILE, 'utf8')),
];

/** The sitemap items of `terms.json`, with a date if version control has one. */
export function termItems(text: string): readonly SitemapItem[] {
	return termAddresses.parse(JSON.parse(text)).terms.map(({ url, changed }) => (changed === null ? { url } : { url, lastmod: changed }));
}
