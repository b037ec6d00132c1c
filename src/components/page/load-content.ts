import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { PageContentData, PageLinks } from '../../schemas/page-data.ts';
import { pageElement } from './page-element.ts';

/** Loads a JSON module. */
export type Load<Data> = () => Promise<{ readonly default: Data }>;

/**
 * The content of a page. Undefined if the page is the first one of a visit, so that the document contains its HTML; and if loading failed,
 * so that the page loads it again when it is shown.
 */
export async function contentUnlessShown(id: string, load: Load<PageContentData>): Promise<PageContentData | undefined> {
	if (!ExecutionEnvironment.canUseDOM) return (await load()).default;
	if (isBeforeHydration() && pageElement(id) !== null) return undefined;
	return load().then(
		({ default: content }) => content,
		() => undefined,
	);
}

/** Docusaurus sets this attribute in every document that it builds, and changes it after hydration. */
function isBeforeHydration(): boolean {
	return document.documentElement.dataset['hasHydrated'] === 'false';
}

/** The links of a page while the site is built; undefined in a browser. */
export async function linksToCheck(load: Load<PageLinks>): Promise<PageLinks | undefined> {
	return ExecutionEnvironment.canUseDOM ? undefined : (await load()).default;
}
