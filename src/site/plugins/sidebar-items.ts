import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { isWithin, LAST_DOCUMENTS, PAGES } from '../../web/site-pages.ts';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];

/**
 * Sorts the sidebar by `sidebar_position` as Docusaurus does, but puts the glossary and the checks last, and omits the glossary's letters.
 */
export const topicsThenGlossary: SidebarItemsGenerator = async ({ defaultSidebarItemsGenerator, ...options }) => {
	// The glossary's own bar links to the letters, which would fill the sidebar.
	const docs = options.docs.filter(({ id }) => id === PAGES.glossary.id || !isWithin(id, 'glossary'));
	const items = await defaultSidebarItemsGenerator({ ...options, docs });
	const rank = (item: (typeof items)[number]): number => (item.type === 'doc' ? LAST_DOCUMENTS.indexOf(item.id) : -1);
	return items.toSorted((a, b) => rank(a) - rank(b));
};
