import { useHistory } from '@docusaurus/router';
import type { MouseEvent } from 'react';

/** Standalone pages outside the Docusaurus router. They load in full. */
const STANDALONE = /^\/t\//;

/**
 * Returns a function that navigates to a result: with the router within the site, with a page load to a standalone page. It takes the
 * address with and without the base path.
 */
export function useNavigate(): (href: string, url: string) => void {
	const history = useHistory();
	return (href, url) => {
		if (STANDALONE.test(url)) window.location.assign(href);
		else history.push(href);
	};
}

/** Whether a click should follow the link in place, and not open a tab, a download or a menu. */
export function isPlainClick(event: MouseEvent): boolean {
	return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
