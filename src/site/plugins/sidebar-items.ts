import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { LAST_DOCUMENTS } from '../../web/site-pages.ts';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];

/** Sorts like Docusaurus, by `sidebar_position`, but puts the glossary and the checks last however many topics there are, and leaves out its letters. */
export const topicsThenGlossary: SidebarItemsGenerator = async ({ defaultSidebarItemsGenerator, ...options }) => {
	// The pages of letters are reached by the glossary's bar; they would flood the list.
	const docs = options.docs.filter(({ id }) => !id.startsWith('glossary/'));
	const items = await defaultSidebarItemsGenerator({ ...options, docs });
	const rank = (item: (typeof items)[number]): number => (item.type === 'doc' ? LAST_DOCUMENTS.indexOf(item.id) : -1);
	return items.toSorted((a, b) => rank(a) - rank(b));
};
