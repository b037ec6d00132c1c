import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { compareText } from '../../src/language/compare-text.ts';
import { termAddresses } from '../../src/schemas/terms-json.ts';
import { absolute, type SiteAddress } from '../../src/web/addresses.ts';
import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { unlessMissing } from './file-error.ts';
import { withSlashes } from './paths.ts';

/** At most so many files are named: one cause is in all of them. */
const MAX_NAMED = 10;
/** Attributes that hold an address of the site itself, if it begins with a slash. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);
/** Tags in which a page says where it stands itself. */
const OWN_LINKS = new Set(['canonical']);
const OWN_PROPERTIES = new Set(['og:url', 'og:image', 'twitter:image']);
const OWN_JSON_KEYS = /"(?:@id|url)"\s*:\s*"(https?:[^"\\]*)"/gu;

/**
 * Looks through the files of a built site for addresses that are not its own: of another origin where a page says where it stands, and
 * links within the site that are outside of its base path or lead to no file. Such a site was made from files of another one.
 *
 * @param folder the built site
 * @returns an error for each such file, of the first ten
 */
export async function foreignAddresses(folder: string, site: SiteAddress): Promise<readonly Diagnostic[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => withSlashes(join(entry.parentPath, entry.name).slice(folder.length + 1)))
		.sort(compareText);
	const known = new Set(files);
	const found: Diagnostic[] = [];
	for (const file of files) {
		if (found.length >= MAX_NAMED) break;
		const address = await foreignIn(join(folder, file), file, site, known);
		if (address === undefined) continue;
		const message = `${address} is no address of this site, which is below ${absolute(site, '/')}: build again, and report it if it stays`;
		found.push(diagnostic('foreign-address', wholeFile(notesPath(file)), message));
	}
	return found;
}

/** The first foreign address in a file. */
async function foreignIn(path: string, file: string, site: SiteAddress, files: ReadonlySet<string>): Promise<string | undefined> {
	const isOwn = (address: string): boolean => address.startsWith(absolute(site, '/'));
	if (file.endsWith('.html')) {
		const html = addressesOf(await readFile(path, 'utf8'));
		return html.own.find((address) => !isOwn(address)) ?? html.links.find((link) => !leadsToFile(link, site.baseUrl, files));
	}
	if (file.endsWith('.css')) return cssLinks(await readFile(path, 'utf8')).find((link) => !leadsToFile(link, site.baseUrl, files));
	if (file === 'sitemap.xml') {
		const text = await unlessMissing(readFile(path, 'utf8'), '');
		return [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address).find((address) => !isOwn(address));
	}
	if (file === 'api/terms.json')
		return termAddresses
			.parse(JSON.parse(await readFile(path, 'utf8')))
			.terms.map(({ url }) => url)
			.find((address) => !isOwn(address));
	return undefined;
}

/** The addresses in a page: those by which it says where it stands, and its links within the site. */
interface PageAddresses {
	readonly own: readonly string[];
	readonly links: readonly string[];
}

function addressesOf(html: string): PageAddresses {
	const own: string[] = [];
	const links: string[] = [];
	const queue: DefaultTreeAdapterMap['node'][] = [parse(html)];
	for (const node of queue) {
		if ('childNodes' in node) queue.push(...node.childNodes);
		if (!('tagName' in node)) continue;
		own.push(...ownAddresses(node));
		for (const { name, value } of node.attrs) if (ADDRESSES.has(name) && /^\/(?!\/)/u.test(value)) links.push(value);
	}
	return { own, links };
}

/** The addresses by which an element says where its page stands. */
function ownAddresses(node: DefaultTreeAdapterMap['element']): readonly string[] {
	const given = (name: string): string => node.attrs.find((one) => one.name === name)?.value ?? '';
	if (node.tagName === 'link') return OWN_LINKS.has(given('rel')) ? [given('href')] : [];
	if (node.tagName === 'meta') return OWN_PROPERTIES.has(given('property')) || OWN_PROPERTIES.has(given('name')) ? [given('content')] : [];
	return node.tagName === 'script' && given('type') === 'application/ld+json' ? jsonAddresses(node) : [];
}

function jsonAddresses(script: DefaultTreeAdapterMap['element']): readonly string[] {
	const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
	return [...text.matchAll(OWN_JSON_KEYS)].map(([, address = '']) => address);
}

function cssLinks(css: string): readonly string[] {
	return [...css.matchAll(/url\(\s*["']?(\/(?!\/)[^"')\s]*)/gu)].map(([, link = '']) => link);
}

/** Whether a link that begins with a slash leads to a file, as hosts find one for it. */
function leadsToFile(link: string, baseUrl: string, files: ReadonlySet<string>): boolean {
	const path = link.replace(/[?#].*$/su, '');
	if (!`${path}/`.startsWith(baseUrl)) return false;
	const file = decoded(path.slice(baseUrl.length)).replace(/\/$/u, '');
	return file === '' || files.has(file) || files.has(`${file}.html`) || files.has(`${file}/index.html`);
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
