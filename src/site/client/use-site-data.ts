import { usePluginData } from '@docusaurus/useGlobalData';
import type { EveryPageData } from '../../schemas/site-json.ts';

/** The data that every page has, as `site-data.ts` checked and published it when the site was built. */
export function useSiteData(): EveryPageData {
	// The name is repeated, not imported: the plugin's module runs in Node and must stay out of the browser bundle.
	return usePluginData('site-data') as EveryPageData;
}
