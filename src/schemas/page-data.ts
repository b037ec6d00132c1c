import type { GlossaryPageData, PageEntry } from '../glossary/page-data.ts';

/**
 * The data of each page of the site, which the pipeline writes to the folder `page-data/<id>/`. There are three files, because they are
 * loaded at different times. `src/site/plugins/page-modules.ts` makes the module of the page from them.
 */

/** The folder with the pages' data, in the project. */
export const PAGE_DATA = 'page-data';

/** `head.json`: what stands around the content. It is loaded with the page. */
export interface PageHead {
	/** The list of headings beside the page. */
	readonly contents: readonly ContentsItem[];
	/** Null for pages outside the glossary. */
	readonly glossary: (GlossaryPageData & { readonly title: string }) | null;
}

/** A heading in the list beside the page, in the format of Docusaurus. */
export interface ContentsItem {
	/** HTML. */
	readonly value: string;
	readonly id: string;
	readonly level: number;
}

/** `content.json`: the content. Browsers load it when they come from another page. The first page contains it as HTML. */
export interface PageContentData {
	readonly html: string;
	/** The entries of the glossary in it, with the same data as the attributes of their elements. */
	readonly entries: readonly PageEntry[];
}

/** `links.json`: for the check of links while the site is built. */
export interface PageLinks {
	/** The ids on the page, to which other pages may link. */
	readonly anchors: readonly string[];
	/** The addresses on the site to which the page links, with the base path. */
	readonly targets: readonly string[];
}
