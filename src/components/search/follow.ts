import { useHistory } from '@docusaurus/router';
import type { MouseEvent } from 'react';

/** Pages that Docusaurus knows nothing of: they stand beside its own, and are loaded as a whole. */
const STANDALONE = /^\/t\//;

/**
 * Gives the way to a result: within the site without loading it again, to a standalone page by loading it.
 *
 * @returns takes the address with and without the base path
 */
export function useGo(): (href: string, url: string) => void {
	const history = useHistory();
	return (href, url) => {
		if (STANDALONE.test(url)) window.location.assign(href);
		else history.push(href);
	};
}

/** Whether a click asks for the link here and now, and not for another tab, a download or a menu. */
export function isPlainClick(event: MouseEvent): boolean {
	return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
