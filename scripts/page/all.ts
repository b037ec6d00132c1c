import type { Page } from '../../src/schemas/page.ts';
import { type DocumentId, SITE_PAGES } from '../../src/web/site-pages.ts';
import { checksPages } from './checks-page.ts';
import type { GlossaryContext } from './glossary-entry.ts';
import { glossaryPages } from './glossary-pages.ts';
import type { TopicPage } from './topic-page.ts';

/** What documents are made from. */
export interface DocumentContext extends GlossaryContext {
	readonly topics: readonly TopicPage[];
}

/** How the pages of each kind of document are made: the type checker asks for a line for each one in `src/web/site-pages.ts`. */
const BUILDERS: { readonly [Id in DocumentId]: (context: DocumentContext) => readonly Page[] } = {
	topic: ({ topics }) => topics.map(({ page }) => page),
	glossary: glossaryPages,
	checks: checksPages,
};

/** All documents, kind by kind in the order of the list of pages. */
export function allPages(context: DocumentContext): readonly Page[] {
	return SITE_PAGES.flatMap((page) => (page.isDocument ? BUILDERS[page.id](context) : []));
}
