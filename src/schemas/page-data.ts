import type { GlossaryPageData, PageEntry } from '../glossary/page-data.ts';

/**
 * What the pipeline gives the site of each page, in the folder `page-data/<id>/`: three files, as what is needed when differs.
 * `src/site/plugins/page-modules.ts` makes the module of a page of them.
 */

/** The folder with the pages' data, in the project. */
export const PAGE_DATA = 'page-data';

/** `head.json`: what the page around the content needs from the start. */
export interface PageHead {
	/** The headings as they are listed beside the page. */
	readonly contents: readonly ContentsItem[];
	/** Null on other pages than the glossary's. */
	readonly glossary: (GlossaryPageData & { readonly title: string }) | null;
}

/** A heading in the list beside the page, as Docusaurus takes it. */
export interface ContentsItem {
	/** HTML. */
	readonly value: string;
	readonly id: string;
	readonly level: number;
}

/** `content.json`: what stands in the page. Browsers load it only on the way from another page: they have the first page's HTML. */
export interface PageContentData {
	readonly html: string;
	/** The entries of the glossary in it, as the attributes of their elements have them. */
	readonly entries: readonly PageEntry[];
}

/** `places.json`: what other pages may link to, and what this one links to, for the check of links when the site is built. */
export interface PagePlaces {
	readonly anchors: readonly string[];
	/** Addresses on the site, with the base path. */
	readonly links: readonly string[];
}
