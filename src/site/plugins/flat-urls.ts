/** A file of the build and the path of its copy. */
export interface FlatUrl {
	readonly from: string;
	readonly to: string;
}

/**
 * Lists the copies that let `/cloud` open without a redirect. Docusaurus writes `cloud/index.html`, which every host serves as `/cloud/`.
 * Hosts that try `.html` (GitHub Pages, Netlify, Cloudflare Pages) answer `/cloud` directly only if there is a `cloud.html`.
 *
 * @param routes addresses with the base path, as Docusaurus lists them
 */
export function flatUrls(routes: readonly string[], baseUrl: string): readonly FlatUrl[] {
	const paths = routes.map((route) => (route.startsWith(baseUrl) ? route.slice(baseUrl.length) : route).replace(/^\/|\/$/g, ''));
	return [...new Set(paths)]
		.filter((path) => path !== '' && !path.endsWith('.html'))
		.map((path) => ({ from: `${path}/index.html`, to: `${path}.html` }));
}
