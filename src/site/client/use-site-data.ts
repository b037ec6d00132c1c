import { usePluginData } from '@docusaurus/useGlobalData';
import type { EveryPageData } from '../../schemas/site-json.ts';

/** What every page knows of the site, as `site-data.ts` handed it over (and checked it) when the site was built. */
export function useSiteData(): EveryPageData {
	// The name is repeated, not imported: the plugin's module runs in Node and must stay out of the browser's bundle.
	return usePluginData('site-data') as EveryPageData;
}
