import type { Page } from '../../src/schemas/page.ts';
import { type DocumentId, SITE_PAGES } from '../../src/web/site-pages.ts';
import { checksPages } from './checks-page.ts';
import type { GlossaryContext } from './glossary-entry.ts';
import { glossaryPages } from './glossary-pages.ts';
import type { TopicPage } from './topic-page.ts';

/** What all documents are made from. */
export interface DocumentContext extends GlossaryContext {
	readonly topics: readonly TopicPage[];
}

/** The builder of each kind of document. The type checker asks for a line for each document of `src/web/site-pages.ts`. */
const BUILDERS: { readonly [Id in DocumentId]: (context: DocumentContext) => readonly Page[] } = {
	topic: ({ topics }) => topics.map(({ page }) => page),
	glossary: glossaryPages,
	checks: checksPages,
};

/** All documents, in the order of `SITE_PAGES`. */
export function allPages(context: DocumentContext): readonly Page[] {
	return SITE_PAGES.flatMap((page) => (page.isDocument ? BUILDERS[page.id](context) : []));
}
