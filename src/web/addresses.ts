import type { Section } from '../../scripts/model/types.ts';
import type { TermId, TopicId } from '../language/ids.ts';

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

/** The address of a term's own page, without base path. */
export function termPath(id: TermId): string {
	return `/t/${encodeURIComponent(id)}/`;
}

/** A topic's address without base path. */
export function topicPath(id: TopicId): string {
	return `/${encodeURIComponent(id)}`;
}

/** The address of a page by its id, and of the place in it that has the id `anchor`; without base path. */
export function pagePath(id: string, anchor?: string): string {
	const path = `/${id.split('/').map(encodeURIComponent).join('/')}`;
	return anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`;
}

/** The address of a page's Markdown, without base path. */
export function pageAlternatePath(id: string): string {
	return `${pagePath(id)}.md`;
}

/** The address of a term's Markdown, without base path. */
export function termAlternatePath(id: TermId): string {
	return `${termPath(id)}index.md`;
}

/** A section's place on its topic page, without base path; the topic itself stands for the lines above its first section. */
export function sectionPath(topic: TopicId, section: Pick<Section, 'id' | 'title'>): string {
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
