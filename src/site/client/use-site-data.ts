import { usePluginData } from '@docusaurus/useGlobalData';
import type { EveryPageData } from '../../schemas/site-json.ts';
import { SITE_DATA_PLUGIN } from './site-data-plugin.ts';

/** The data that every page has. It was checked when the site was built. */
export function useSiteData(): EveryPageData {
	return usePluginData(SITE_DATA_PLUGIN) as EveryPageData;
}
