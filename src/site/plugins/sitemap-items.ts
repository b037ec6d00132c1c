import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PluginOptions } from '@docusaurus/plugin-sitemap';
// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';

const FILE = fileURLToPath(new URL('../../../static/api/terms.json', import.meta.url));

const termsJson = z.object({ terms: z.array(z.object({ url: z.string(), changed: z.string().nullable() })) });

/** What the sitemap takes besides the pages that Docusaurus knows. */
type CreateSitemapItems = NonNullable<PluginOptions['createSitemapItems']>;
type SitemapItem = Awaited<ReturnType<CreateSitemapItems>>[number];

/** The pages of Docusaurus, then the terms' own, which it does not know; their aliases lead to the same and are left out. */
export const withTermPages: CreateSitemapItems = async ({ defaultCreateSitemapItems, ...rest }) => [
	...(await defaultCreateSitemapItems(rest)),
	...termItems(await readFile(FILE, 'utf8')),
];

/** The items of `terms.json`. A date stands only where version control knows it. */
export function termItems(text: string): readonly SitemapItem[] {
	return termsJson.parse(JSON.parse(text)).terms.map(({ url, changed }) => (changed === null ? { url } : { url, lastmod: changed }));
}
