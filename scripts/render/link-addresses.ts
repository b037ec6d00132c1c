import type { TermId } from '../../src/language/ids.ts';
import type { LinkTarget } from '../../src/schemas/page.ts';
import { absolute, local, pageAlternatePath, pagePath, type SiteAddress, termAlternatePath } from '../../src/web/addresses.ts';
import type { GlossaryPlaces } from '../page/glossary-places.ts';

/** Makes the address that a link says. */
export type AddressOf = (target: LinkTarget) => string;

/**
 * Addresses for a page in `docs/`, which people follow in the repository: relative ones of files, where a term is its entry in the
 * glossary.
 *
 * @param from the id of the page that says them
 */
export function repositoryAddresses(from: string, places: Pick<GlossaryPlaces, 'pageOf'>): AddressOf {
	const folder = from.slice(0, from.lastIndexOf('/') + 1);
	const file = (id: string, anchor?: string): string => {
		const path = pagePath(id).slice(1);
		const way = folder === '' ? path : path.startsWith(folder) ? path.slice(folder.length) : `../${path}`;
		return `${way}.md${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
	};
	return (target) => {
		switch (target.to) {
			case 'term':
				return file(places.pageOf(target.id), target.id);
			case 'page':
				return target.id === from && target.anchor !== undefined ? `#${encodeURIComponent(target.anchor)}` : file(target.id, target.anchor);
			case 'path':
				return target.path;
			case 'web':
				return target.url;
		}
	};
}

/** Addresses for Markdown that may travel anywhere: a term leads to its Markdown and so does a whole page; a place in a page to that place on the site. */
export function absoluteAddresses(site: SiteAddress): AddressOf {
	return (target) => {
		switch (target.to) {
			case 'term':
				return absolute(site, termAlternatePath(target.id));
			case 'page':
				return absolute(site, target.anchor === undefined ? pageAlternatePath(target.id) : pagePath(target.id, target.anchor));
			case 'path':
				return absolute(site, target.path);
			case 'web':
				return target.url;
		}
	};
}

/**
 * Addresses for pages of the site.
 *
 * @param pathOfTerm where a term leads, without base path
 */
export function siteAddresses(site: SiteAddress, pathOfTerm: (id: TermId) => string): AddressOf {
	return (target) => {
		switch (target.to) {
			case 'term':
				return local(site, pathOfTerm(target.id));
			case 'page':
				return local(site, pagePath(target.id, target.anchor));
			case 'path':
				return local(site, target.path);
			case 'web':
				return target.url;
		}
	};
}
