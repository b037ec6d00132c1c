import type { SectionId, TermId, TopicId } from '../language/ids.ts';

/** The origin of the site and its base path. */
export interface SiteAddress {
	/** The origin, without a slash at the end: `https://example.org`. */
	readonly url: string;
	/** The base path, with a slash at both ends: `/study/`. */
	readonly baseUrl: string;
}

/** The address of the site and its title. */
export interface SiteIdentity extends SiteAddress {
	readonly title: string;
}

/** The link from a page in `docs/` to a term's glossary entry. It assumes a glossary of one page; see `glossary-places.ts`. */
export function termLink(id: TermId): string {
	return `glossary.md#${encodeURIComponent(id)}`;
}

/** The link from a page in `docs/` to a topic page. */
export function topicLink(id: TopicId): string {
	return `${encodeURIComponent(id)}.md`;
}

/** The path of a term page, without base path. */
export function termPath(id: TermId): string {
	return `/t/${encodeURIComponent(id)}/`;
}

/** The path of a topic page, without base path. */
export function topicPath(id: TopicId): string {
	return `/${encodeURIComponent(id)}`;
}

/** The path of a section on its topic page, without base path. The lines above the first section have the path of the topic. */
export function sectionPath(topic: TopicId, section: { readonly id: SectionId; readonly title: string | undefined }): string {
	return section.title === undefined ? topicPath(topic) : `${topicPath(topic)}#${encodeURIComponent(section.id)}`;
}

/** `path` with the base path: a link that works from every page of the site. */
export function local(site: SiteAddress, path: string): string {
	return `${site.baseUrl.replace(/\/$/u, '')}${path}`;
}

/** `path` as an absolute address. */
export function absolute(site: SiteAddress, path: string): string {
	return `${site.url}${local(site, path)}`;
}
