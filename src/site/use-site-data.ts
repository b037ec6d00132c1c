import { usePluginData } from '@docusaurus/useGlobalData';
import type { SiteData } from './site-json.ts';

/** What is on the site, as `site-data.ts` handed it over (and checked it) when the site was built. */
export function useSiteData(): SiteData {
	// The name is repeated, not imported: the plugin's module runs in Node and must stay out of the browser's bundle.
	return usePluginData('site-data') as SiteData;
}
