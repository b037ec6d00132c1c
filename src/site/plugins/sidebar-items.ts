import type { PluginOptions } from '@docusaurus/plugin-content-docs';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];

/** The ids of the pages that always stand last, in this order. */
const LAST_IDS = ['glossary', 'checks'];

/** Sorts like Docusaurus, by `sidebar_position`, but puts the glossary and the checks last however many topics there are, and leaves out its letters. */
export const topicsThenGlossary: SidebarItemsGenerator = async ({ defaultSidebarItemsGenerator, ...options }) => {
	// The pages of letters are reached by the glossary's bar; they would flood the list.
	const docs = options.docs.filter(({ id }) => !id.startsWith('glossary/'));
	const items = await defaultSidebarItemsGenerator({ ...options, docs });
	const rank = (item: (typeof items)[number]): number => (item.type === 'doc' ? LAST_IDS.indexOf(item.id) : -1);
	return items.toSorted((a, b) => rank(a) - rank(b));
};
