import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { LAST_DOCUMENTS } from '../../web/site-pages.ts';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];

/**
 * Sorts the sidebar by `sidebar_position` as Docusaurus does, but puts the glossary and the checks last, and omits pages
 * without a position, such as the letters of the glossary.
 */
export const topicsThenGlossary: SidebarItemsGenerator = async ({ defaultSidebarItemsGenerator, ...options }) => {
	const docs = options.docs.filter(({ sidebarPosition }) => sidebarPosition !== undefined);
	const items = await defaultSidebarItemsGenerator({ ...options, docs });
	const rank = (item: (typeof items)[number]): number => (item.type === 'doc' ? LAST_DOCUMENTS.indexOf(item.id) : -1);
	return items.toSorted((a, b) => rank(a) - rank(b));
};
