import type { SectionId, TermId, TopicId } from '../language/ids.ts';

/** The origin of the site and its base path. */
export interface SiteAddress {
	/** The origin, without a slash at the end: `https://example.org`. */
	readonly url: string;
	/** The base path, with a slash at both ends: `/study/`. */
	readonly baseUrl: string;
}

/** Stands for the origin of a site whose own is not known when it is built; “npm run serve” shows it there. */
export const PLACEHOLDER_ORIGIN = 'http://localhost:3000';

/**
 * An address of the site as its reader knows it: with the origin of the page, if the site was built without one of its own.
 *
 * @param address absolute
 * @param origin of the page that is shown, as `location.origin` gives it
 */
export function shownAddress(address: string, origin: string): string {
	// A page that was opened from a file has the origin “null”.
	const isPlaceholder = address.startsWith(`${PLACEHOLDER_ORIGIN}/`) && origin !== 'null';
	return isPlaceholder ? origin + address.slice(PLACEHOLDER_ORIGIN.length) : address;
}

/** The address of the site and its title. */
export interface SiteIdentity extends SiteAddress {
	readonly title: string;
}

/** The path of a term page, without base path. */
export function termPath(id: TermId): string {
	return `/t/${encodeURIComponent(id)}/`;
}

/** The picture of the map: its path without base path, and its size in pixels. */
export const MAP_PICTURE = { path: '/img/map.svg', width: 640, height: 360 } as const;

/** The path of a topic page, without base path. */
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
