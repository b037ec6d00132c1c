import { useHistory } from '@docusaurus/router';

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
