import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { PageContentData, PagePlaces } from '../../schemas/page-data.ts';
import { pageElement } from './page-element.ts';

/** Loads a JSON module. */
export type Load<Data> = () => Promise<{ readonly default: Data }>;

/**
 * The content of a page, or undefined where the browser got it as HTML and has not come to life yet: then it stands in the page already.
 * Undefined too where it cannot be had, so that the page asks for it again once somebody comes to it.
 */
export async function contentUnlessShown(id: string, load: Load<PageContentData>): Promise<PageContentData | undefined> {
	if (!ExecutionEnvironment.canUseDOM) return (await load()).default;
	if (isComingToLife() && pageElement(id) !== null) return undefined;
	return load().then(
		({ default: content }) => content,
		() => undefined,
	);
}

/** Docusaurus says so of every page that was made when the site was built. */
function isComingToLife(): boolean {
	return document.documentElement.dataset['hasHydrated'] === 'false';
}

/** The places of a page while the site is built, when all links are checked; undefined in a browser. */
export async function placesWhereChecked(load: Load<PagePlaces>): Promise<PagePlaces | undefined> {
	return ExecutionEnvironment.canUseDOM ? undefined : (await load()).default;
}
