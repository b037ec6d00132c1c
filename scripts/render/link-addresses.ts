import type { TermId } from '../../src/language/ids.ts';
import type { LinkTarget } from '../../src/schemas/inline.ts';
import { absolute, local, pageAlternatePath, pagePath, type SiteAddress, termAlternatePath } from '../../src/web/addresses.ts';
import type { GlossaryPlaces } from '../page/glossary-places.ts';

/** Makes the address of a target. */
export type AddressOf = (target: LinkTarget) => string;

/** Makes the addresses of the targets on the site. */
interface SiteTargets {
	readonly term: (id: TermId) => string;
	readonly page: (id: string, anchor: string | undefined) => string;
	readonly path: (path: string) => string;
	readonly attachment: (path: string, address: string) => string;
}

/**
 * Relative addresses of files, for a page in `docs/` that people read in the repository. A term leads to its entry in the glossary.
 *
 * @param from the id of the page with the links
 */
export function repositoryAddresses(from: string, places: Pick<GlossaryPlaces, 'pageOf'>): AddressOf {
	const folder = from.slice(0, from.lastIndexOf('/') + 1);
	const file = (id: string, anchor: string | undefined): string => {
		const path = pagePath(id).slice(1);
		const relative = folder === '' ? path : path.startsWith(folder) ? path.slice(folder.length) : `../${path}`;
		return `${relative}.md${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
	};
	return addresses({
		term: (id) => file(places.pageOf(id), id),
		page: (id, anchor) => (id === from && anchor !== undefined ? `#${encodeURIComponent(anchor)}` : file(id, anchor)),
		path: (path) => path,
		attachment: (path, address) => {
			const parts = [...from.split('/').map(() => '..'), ...path.split('/').map(encodeURIComponent)];
			return path.startsWith('..') ? address : parts.join('/');
		},
	});
}

/** Absolute addresses, for Markdown that is read anywhere. Terms and pages lead to their Markdown, a place on a page to the site. */
export function absoluteAddresses(site: SiteAddress): AddressOf {
	return addresses({
		term: (id) => absolute(site, termAlternatePath(id)),
		page: (id, anchor) => absolute(site, anchor === undefined ? pageAlternatePath(id) : pagePath(id, anchor)),
		path: (path) => absolute(site, path),
		attachment: (_path, address) => absolute(site, address),
	});
}

/**
 * Addresses for pages of the site.
 *
 * @param pathOfTerm the place to which a term leads, without base path
 */
export function siteAddresses(site: SiteAddress, pathOfTerm: (id: TermId) => string): AddressOf {
	return addresses({
		term: (id) => local(site, pathOfTerm(id)),
		page: (id, anchor) => local(site, pagePath(id, anchor)),
		path: (path) => local(site, path),
		attachment: (_path, address) => local(site, address),
	});
}

function addresses({ term, page, path, attachment }: SiteTargets): AddressOf {
	return (target) => {
		switch (target.to) {
			case 'term':
				return term(target.id);
			case 'page':
				return page(target.id, target.anchor);
			case 'path':
				return path(target.path);
			case 'attachment':
				return attachment(target.path, target.address);
			case 'web':
				return target.url;
		}
	};
}
