import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { attribute, type Element } from '../pages/html.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];
/** `<meta>` whose content is an absolute address. */
const META_ADDRESSES = new Set(['og:url', 'og:image', 'twitter:image']);
/** Files for programs, whose addresses of this site are absolute. */
const TEXTS = /\.(?:md|txt|xml|json|webmanifest)$/u;

/** Addresses of this site on its pages that lead nowhere, or on by a redirect, or to no such place in a page. */
export function linkFaults(site: BuiltSite): readonly string[] {
	const faults = new Set<string>();
	for (const page of site.pages.values()) {
		for (const address of page.elements.flatMap(addressesOf)) {
			const fault = faultOf(address, page.address, site);
			if (fault !== undefined) faults.add(`${page.file}: ${address} ${fault}`);
		}
	}
	return [...faults];
}

/** The same of files for programs, style sheets and what they load. */
export async function textFaults(site: BuiltSite): Promise<readonly string[]> {
	const faults = new Set<string>();
	for (const file of site.files) {
		if (!TEXTS.test(file) && !file.endsWith('.css')) continue;
		const text = await readFile(path.join(site.folder, file), 'utf8');
		const own = new RegExp(`${site.origin.replaceAll('.', '\\.')}[^\\s"'<>()\\\\]*`, 'gu');
		const found = file.endsWith('.css') ? [...text.matchAll(/url\(["']?([^"')]+)/gu)].map(([, url]) => url ?? '') : (text.match(own) ?? []);
		for (const address of found) {
			const fault = address.includes('{') ? undefined : faultOf(address, new URL(file, site.origin + site.basePath), site);
			if (fault !== undefined) faults.add(`${file}: ${address} ${fault}`);
		}
	}
	return [...faults];
}

/** Ids that stand twice in a page. */
export function idFaults({ pages }: BuiltSite): readonly string[] {
	return [...pages.values()].flatMap(({ file, elements }) => {
		const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
		return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: #${id} twice`);
	});
}

/** Pages that do not name, once and in full, the address that they are known by. The page for what is not there has none that matters. */
export function canonicalFaults(site: BuiltSite): readonly string[] {
	return [...site.pages.values()].flatMap((page) => {
		if (page.file === '404.html') return [];
		const found = page.elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
		const address = attribute(found[0], 'href') ?? '';
		if (found.length !== 1) return [`${page.file}: ${found.length} canonical addresses`];
		if (!address.startsWith(site.origin + site.basePath)) return [`${page.file}: canonical ${address}`];
		const target = fileAt(new URL(address), site);
		// An alias is known by its term's address; either way the page there has to be the same.
		return target !== undefined && site.pages.get(target)?.html === page.html ? [] : [`${page.file}: another page at ${address}`];
	});
}

function addressesOf(element: Element): readonly string[] {
	const meta = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
	const content = element.tagName === 'meta' && META_ADDRESSES.has(meta) ? attribute(element, 'content') : undefined;
	const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s/u)[0] || []);
	return [...ADDRESSES.flatMap((name) => attribute(element, name) ?? []), ...sets, ...(content === undefined ? [] : [content])];
}

function faultOf(address: string, from: URL, site: BuiltSite): string | undefined {
	if (!URL.canParse(address, from.href)) return 'is no address';
	const url = new URL(address, from);
	if (url.origin !== site.origin) return undefined;
	const file = fileAt(url, site);
	if (file === undefined) return 'leads nowhere without a redirect';
	// What stands behind `:~:` has a browser look for words; the anchor in front of it is where it falls back to.
	const anchor = decodeURIComponent(url.hash.replace(/:~:.*$/u, '').slice(1));
	const page: BuiltPage | undefined = site.pages.get(file);
	return anchor === '' || page === undefined || page.ids.has(anchor) ? undefined : `has no place #${anchor} in ${file}`;
}

/** The file that the plainest host shows: itself, with `.html` behind it, or `index.html` of a folder if a slash says that it is one. */
function fileAt(url: URL, site: BuiltSite): string | undefined {
	if (!url.pathname.startsWith(site.basePath)) return undefined;
	const wanted = decodeURIComponent(url.pathname.slice(site.basePath.length));
	if (wanted === '' || wanted.endsWith('/')) return site.files.has(`${wanted}index.html`) ? `${wanted}index.html` : undefined;
	return [wanted, `${wanted}.html`].find((file) => site.files.has(file));
}
