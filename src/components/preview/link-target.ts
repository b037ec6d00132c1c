/** Where previews are of use: not in lists of ways, and not on the headings of entries. */
const OF_USE = 'main a[href]';
const OF_NO_USE = 'nav, .table-of-contents, .theme-doc-toc-mobile, .hash-link, [data-entry]';

/** The link to a term that `target` is in, if a preview of it is of use there. */
export function termLinkAt(target: EventTarget | null, baseUrl: string): HTMLAnchorElement | undefined {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>(OF_USE) : null;
	if (link === null || link.closest(OF_NO_USE) !== null) return undefined;
	const id = termIdOf(link, baseUrl);
	return id === undefined || id === entryAround(link) ? undefined : link;
}

/** The term that a link leads to: `/glossary#helm`, `/glossary/h#helm` or `/t/helm/`. */
export function termIdOf(link: HTMLAnchorElement, baseUrl: string): string | undefined {
	const { origin, pathname, hash } = link;
	if (origin !== window.location.origin || !pathname.startsWith(baseUrl)) return undefined;
	const path = pathname.slice(baseUrl.length);
	const id = /^glossary(?:\/[^/]+)?\/?$/.test(path) ? hash.slice(1) : /^t\/([^/]+)\/?$/.exec(path)?.[1];
	// Headings of letters have an underscore in their ids, terms never; what cannot be decoded is none of ours either.
	return id === undefined || !/^(?:[^%_]|%[\da-f]{2})+$/i.test(id) ? undefined : id;
}

/** The entry of the glossary that `link` stands in, as its id in addresses. */
function entryAround(link: Element): string | undefined {
	const id = link.closest<HTMLElement>('[data-term]')?.dataset['term'];
	return id && encodeURIComponent(id);
}
