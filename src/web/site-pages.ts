import type { HomeSection } from '../schemas/home-sections.ts';

/**
 * A kind of page of the site. Navigation, footer, links from page to page, reserved addresses, the order of the sidebar, `llms.txt`, the
 * size budgets and the tests that open a page of each kind follow from the list of them.
 */
export interface SitePage {
	/** In its address too: the name of its file, or its anchor where it is a part of the home page. */
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

type ListedPage = (typeof SITE_PAGES)[number];

/** The id of a page that has the same path on every site. */
export type FixedPageId = Extract<ListedPage, { readonly path: string }>['id'];

/** The id of a kind of page that is a file in `docs/`. */
export type DocumentId = Extract<ListedPage, { readonly isDocument: true }>['id'];

/** The id of a document that has the same path on every site. */
export type FixedDocumentId = FixedPageId & DocumentId;

/** Each page that has the same path on every site, by its id. */
export const PAGES = Object.fromEntries(SITE_PAGES.flatMap((page) => (page.path === undefined ? [] : [[page.id, page]]))) as {
	readonly [Id in FixedPageId]: Extract<ListedPage, { readonly id: Id }>;
};

/**
 * The pages that the navigation bar and the footer link to, in order.
 *
 * @param home the sections of the home page; the topics have no place without theirs
 */
export function barPages(home: readonly HomeSection[]): readonly { readonly path: string; readonly label: string }[] {
	return SITE_PAGES.filter(({ id, inBar }) => inBar && (id !== 'topics' || home.includes(id))).flatMap(({ path, label }) =>
		path === undefined ? [] : [{ path, label }],
	);
}

/** The ids of the documents that follow the topics in the sidebar, in order. */
export const LAST_DOCUMENTS: readonly string[] = SITE_PAGES.flatMap((page) =>
	page.isDocument && page.path !== undefined ? [page.id] : [],
);

/**
 * The place of a document in the list of pages, from 1.
 *
 * @param topics how many topics stand before it
 */
export function documentPosition(id: FixedDocumentId, topics: number): number {
	return topics + 1 + LAST_DOCUMENTS.indexOf(id);
}

/** Whether a page is the page `top` or stands below it: `glossary/k` stands below `glossary`. */
export function isWithin(pageId: string, top: FixedPageId): boolean {
	return pageId === top || pageId.startsWith(`${top}/`);
}

/** Names of folders and files that hosts, Docusaurus and the pipeline put beside the pages. */
const OTHER_ADDRESSES = ['t', 'api', 'assets', 'diagrams', 'img', 'fonts', 'index', 'llms', 'sitemap', 'feed'];

/** Slugs that no topic may have. */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set([
	...SITE_PAGES.flatMap(({ path }) => path?.slice(1).replace(/#.*/u, '') || []),
	...OTHER_ADDRESSES,
]);
