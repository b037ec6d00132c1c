/**
 * A kind of page of the site. Navigation, footer, reserved addresses, the order of the sidebar, `llms.txt`, the size budgets and the tests
 * that open a page of each kind follow from the list of them.
 */
export interface SitePage {
	readonly id: string;
	/** Its path without base path; undefined where the notes decide which pages of the kind there are. */
	readonly path: string | undefined;
	/** The text of links to it. */
	readonly label: string;
	/** Whether the navigation bar and the footer link to it. */
	readonly inBar: boolean;
	/** Whether it is a file in `docs/`. It then has a Markdown alternate, and a place in the sidebar after the topics. */
	readonly isDocument: boolean;
}

/** All kinds of page, in the order of the navigation. */
export const SITE_PAGES = [
	{ id: 'home', path: '/', label: 'Home', inBar: false, isDocument: false },
	{ id: 'topics', path: '/#topics', label: 'Topics', inBar: true, isDocument: false },
	{ id: 'topic', path: undefined, label: 'Topic', inBar: false, isDocument: true },
	{ id: 'glossary', path: '/glossary', label: 'Glossary', inBar: true, isDocument: true },
	{ id: 'term', path: undefined, label: 'Term', inBar: false, isDocument: false },
	{ id: 'map', path: '/map', label: 'Map', inBar: true, isDocument: false },
	{ id: 'checks', path: '/checks', label: 'Checked against sources', inBar: false, isDocument: true },
	{ id: 'search', path: '/search', label: 'Search', inBar: false, isDocument: false },
	{ id: 'not-found', path: '/404', label: 'Page not found', inBar: false, isDocument: false },
] as const satisfies readonly SitePage[];

/** The id of a page that has the same path on every site. */
export type FixedPageId = Extract<(typeof SITE_PAGES)[number], { readonly path: string }>['id'];

/** The path of each page, without base path. */
export const PAGE_PATHS = Object.fromEntries(SITE_PAGES.flatMap(({ id, path }) => (path === undefined ? [] : [[id, path]]))) as Readonly<
	Record<FixedPageId, string>
>;

/** The pages that the navigation bar and the footer link to, in order. */
export const BAR_PAGES: readonly { readonly path: string; readonly label: string }[] = SITE_PAGES.filter(({ inBar }) => inBar).flatMap(
	({ path, label }) => (path === undefined ? [] : [{ path, label }]),
);

/** The ids of the documents that follow the topics in the sidebar, in order. */
export const LAST_DOCUMENTS: readonly string[] = SITE_PAGES.filter(({ path, isDocument }) => isDocument && path !== undefined).map(
	({ id }) => id,
);

/** Names of folders and files that hosts, Docusaurus and the pipeline put beside the pages. */
const OTHER_ADDRESSES = ['t', 'api', 'assets', 'diagrams', 'img', 'fonts', 'index', 'llms', 'sitemap', 'feed'];

/** Slugs that no topic may have. */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set([
	...SITE_PAGES.flatMap(({ path }) => path?.slice(1).replace(/#.*/u, '') || []),
	...OTHER_ADDRESSES,
]);
