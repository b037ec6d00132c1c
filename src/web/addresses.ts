import type { SectionId, TermId, TopicId } from '../language/ids.ts';

/** The site's address and the folder that it lives in. */
export interface SiteAddress {
	/** Without a slash at its end: `https://example.org`. */
	readonly url: string;
	/** Begins and ends with a slash: `/study/`. */
	readonly baseUrl: string;
}

/** The site as it presents itself to the outside. */
export interface SiteIdentity extends SiteAddress {
	readonly title: string;
}

/** A term's entry, from a page in `docs/` and as if the glossary were one page; `glossary-places.ts` says where it stands. */
export function termLink(id: TermId): string {
	return `glossary.md#${encodeURIComponent(id)}`;
}

/** A topic's page, from a page beside it. */
export function topicLink(id: TopicId): string {
	return `${encodeURIComponent(id)}.md`;
}

/** The address of a term's own page, without base path. */
export function termPath(id: TermId): string {
	return `/t/${encodeURIComponent(id)}/`;
}

/** A topic's address without base path. */
export function topicPath(id: TopicId): string {
	return `/${encodeURIComponent(id)}`;
}

/** A section's place on its topic page, without base path; the topic itself stands for the lines above its first section. */
export function sectionPath(topic: TopicId, section: { readonly id: SectionId; readonly title: string | undefined }): string {
	return section.title === undefined ? topicPath(topic) : `${topicPath(topic)}#${encodeURIComponent(section.id)}`;
}

/** `path` with the base path: what a link within the site says, from whatever page. */
export function local(site: SiteAddress, path: string): string {
	return `${site.baseUrl.replace(/\/$/u, '')}${path}`;
}

/** `path` as an absolute address. */
export function absolute(site: SiteAddress, path: string): string {
	return `${site.url}${local(site, path)}`;
}
