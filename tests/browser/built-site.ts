import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { withSlashes } from '../../scripts/io/paths.ts';
import { attribute, type Element, parseHtml } from '../pages/html.ts';

/** What the tests set for the build that they all look at: its own address is the same in every run, and it stands at the root of a host. */
export const BUILD_ENVIRONMENT = { BASE_URL: '/', NODE_ENV: 'production' } as const;

/** A page of the build. */
export interface BuiltPage {
	/** Its file, with `/` between the parts. */
	readonly file: string;
	readonly html: string;
	readonly elements: readonly Element[];
	readonly ids: ReadonlySet<string>;
	/** Where it stands when nothing redirects. */
	readonly address: URL;
}

/** A folder that was built, as a host would serve it. */
export interface BuiltSite {
	readonly folder: string;
	/** Scheme and host that its absolute addresses name. */
	readonly origin: string;
	readonly basePath: string;
	readonly files: ReadonlySet<string>;
	readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** Reads every page of a build. */
export async function readSite(folder: string, basePath: string): Promise<BuiltSite> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => withSlashes(path.relative(folder, path.join(entry.parentPath, entry.name))));
	const home = parseHtml(await readFile(path.join(folder, 'index.html'), 'utf8'));
	const canonical = home.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
	const { origin } = new URL(attribute(canonical, 'href') ?? '');
	const pages = new Map<string, BuiltPage>();
	for (const file of files.filter((one) => one.endsWith('.html')).sort()) {
		const html = await readFile(path.join(folder, file), 'utf8');
		const elements = parseHtml(html);
		const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
		pages.set(file, { file, html, elements, ids, address: addressOf(file, origin + basePath) });
	}
	return { folder, origin, basePath, files: new Set(files), pages };
}

/** `cloud.html` is what hosts show for `/cloud`, `cloud/index.html` for `/cloud/`. */
function addressOf(file: string, site: string): URL {
	return new URL(site + file.replace(/(?:^|(?<=\/))index\.html$|\.html$/u, '').replaceAll(/[^/]+/gu, encodeURIComponent));
}
