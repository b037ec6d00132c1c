import type { EveryPageData } from '../../schemas/site-json.ts';
import type { SiteAddress } from '../../web/addresses.ts';

/** What components on a page without Docusaurus need to know of the site. */
export interface StandaloneSite extends SiteAddress {
	/** The topics of the site. */
	readonly topics: EveryPageData['topics'];
}

declare global {
	/** The bundler puts the value in its place (scripts/io/page-tools.ts). */
	const STANDALONE_SITE: StandaloneSite;
}

/** The site of this page. */
export const SITE: StandaloneSite = STANDALONE_SITE;

/** An address of the site with its base path. Addresses of other sites stay as they are. */
export function withBaseUrl(url: string): string {
	if (!url.startsWith('/') || url.startsWith(SITE.baseUrl)) return url;
	return SITE.baseUrl + url.slice(1);
}
