import type { PageContentData, PageLinks } from '../../schemas/page-data.ts';
import type { Load } from './load-content.ts';

/** The props that the module of a page passes to its component: see `src/site/plugins/page-modules.ts`. */
export interface PageProps {
	readonly id: string;
	/** Undefined if the document contains the HTML already. */
	readonly content: PageContentData | undefined;
	readonly load: Load<PageContentData>;
	/** Undefined in browsers, because links are checked when the site is built. */
	readonly links: PageLinks | undefined;
}
