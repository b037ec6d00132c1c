import { withBaseUrl } from './site.ts';

/** Stands for `@docusaurus/useBaseUrl` on pages without Docusaurus. */
export default withBaseUrl;

/** As the hook of the same name. */
export function useBaseUrlUtils(): { readonly withBaseUrl: typeof withBaseUrl } {
	return UTILS;
}

const UTILS = { withBaseUrl };
