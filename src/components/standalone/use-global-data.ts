import type { EveryPageData } from '../../schemas/site-json.ts';
import { SITE } from './site.ts';

/** Stands for `@docusaurus/useGlobalData` on pages without Docusaurus: the data of the site’s own plugin. */
export function usePluginData(): Pick<EveryPageData, 'topics'> {
	return SITE;
}
