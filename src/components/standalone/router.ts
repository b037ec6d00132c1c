import { withBaseUrl } from './site.ts';

/** Stands for `@docusaurus/router` on pages without a router, where each link loads a page. */

/** The address of the page, which stays the same until the page is left. */
export function useLocation(): Location {
	return window.location;
}

/** Leads to other pages by loading them. */
export function useHistory(): { readonly push: (to: string) => void } {
	return HISTORY;
}

const HISTORY = { push: (to: string) => window.location.assign(withBaseUrl(to)) };
