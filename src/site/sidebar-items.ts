import type { PluginOptions } from '@docusaurus/plugin-content-docs';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];

/** The id of the page that always stands last. */
export const GLOSSARY_ID = 'glossary';

/** Sorts like Docusaurus, by `sidebar_position`, but puts the glossary last however many topics there are. */
export const topicsThenGlossary: SidebarItemsGenerator = async ({ defaultSidebarItemsGenerator, ...options }) => {
	const items = await defaultSidebarItemsGenerator(options);
	const isGlossary = (item: (typeof items)[number]): boolean => item.type === 'doc' && item.id === GLOSSARY_ID;
	return [...items.filter((item) => !isGlossary(item)), ...items.filter(isGlossary)];
};
