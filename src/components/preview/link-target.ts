import { PAGES } from '../../web/site-pages.ts';

/** Links with previews: those in the main text, but not in navigation. */
const PREVIEWED_LINKS = 'main a[href]';
/** The glossary or one of its letters, below the base path. */
const GLOSSARY_PATH = new RegExp(`^${PAGES.glossary.id}(?:/[^/]+)?/?$`, 'u');
const WITHOUT_PREVIEW = 'nav, .table-of-contents, .theme-doc-toc-mobile, .hash-link';

/** The link to a term that contains `target`, if it gets a preview. */
export function termLinkAt(target: EventTarget | null, baseUrl: string): HTMLAnchorElement | undefined {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>(PREVIEWED_LINKS) : null;
	if (link === null || link.closest(WITHOUT_PREVIEW) !== null) return undefined;
	const id = termIdOf(link, baseUrl);
	return id === undefined || id === entryAround(link) ? undefined : link;
}

/** The id of the term that a link leads to: `/glossary#helm`, `/glossary/h#helm` or `/t/helm/`. */
export function termIdOf(link: HTMLAnchorElement, baseUrl: string): string | undefined {
	const { origin, pathname, hash } = link;
	if (origin !== window.location.origin || !pathname.startsWith(baseUrl)) return undefined;
	const path = pathname.slice(baseUrl.length);
	const id = GLOSSARY_PATH.test(path) ? hash.slice(1) : /^t\/([^/]+)\/?$/.exec(path)?.[1];
	// Ids of letter headings contain an underscore, ids of terms never do. Invalid percent-encoding is not from this site.
	return id === undefined || !/^(?:[^%_]|%[\da-f]{2})+$/i.test(id) ? undefined : id;
}

/** The encoded id of the glossary entry that contains `link`. */
function entryAround(link: Element): string | undefined {
	const id = link.closest<HTMLElement>('[data-term]')?.dataset['term'];
	return id && encodeURIComponent(id);
}
