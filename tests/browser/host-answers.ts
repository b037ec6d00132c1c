import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { headersOf } from '../deploy/headers-of.ts';
import type { BuiltSite } from './built-site.ts';

/** What a host answers. Nothing is followed and nothing is unpacked. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

interface Question {
	readonly method?: 'GET' | 'HEAD';
	readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true });

/** Asks a host for an address. */
export function ask(address: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request(address, { method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
		});
		asked.on('error', reject).end();
	});
}

/** How an answer differs from the one that is wanted with a file; undefined if it does not. */
export function answerFault(
	answer: Answer,
	wanted: { readonly status: number; readonly file: string; readonly body?: Buffer },
): string | undefined {
	if (answer.status !== wanted.status)
		return `status ${answer.status}${answer.headers.location === undefined ? '' : `, to ${answer.headers.location}`}`;
	for (const [name, value] of Object.entries(headersOf(wanted.file)))
		if (answer.headers[name.toLowerCase()] !== value) return `${name}: ${String(answer.headers[name.toLowerCase()])}`;
	return wanted.body === undefined || answer.body.equals(wanted.body) ? undefined : 'another page';
}

/** Paths of pages, without base path: as links name them, and with and without a slash at their end. */
export function withAndWithoutSlash(paths: Iterable<string>): readonly string[] {
	return [...new Set([...paths].flatMap((one) => (one === '/' ? [one] : [one.replace(/\/$/u, ''), one.replace(/\/?$/u, '/')])))];
}

/**
 * The paths of pages at a host that it does not answer with the page and its headers.
 *
 * @param paths without base path; they begin with a slash
 */
export async function pageFaults(address: string, site: BuiltSite, paths: Iterable<string>): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const one of withAndWithoutSlash(paths)) {
		const name = decodeURIComponent(one).replace(/^\/|\/$/gu, '');
		const file = [`${name}.html`, name === '' ? 'index.html' : `${name}/index.html`].find((candidate) => site.pages.has(candidate));
		if (file === undefined) {
			faults.push(`${one}: no such page was built`);
			continue;
		}
		const body = Buffer.from(site.pages.get(file)?.html ?? '');
		const answer = await ask(address.replace(/\/$/u, '') + one);
		const fault = answerFault(answer, { status: 200, file, body });
		if (fault !== undefined) faults.push(`${one}: ${fault}`);
	}
	return faults;
}

/** The paths in a sitemap, without base path. */
export function sitemapPaths(sitemap: string, { origin, basePath }: BuiltSite): readonly string[] {
	const site = origin + basePath.replace(/\/$/u, '');
	return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address.replace(site, '') || '/');
}

/** The paths in a list of permalinks, as a browser asks for them. */
export function permalinkPaths(list: string): readonly string[] {
	const addresses = list.split('\n').filter((line) => line.startsWith('/'));
	return [...new Set(addresses.map((line) => encodeURI(line.replace(/\s+#\s*jotted$/u, '').replace(/#.*$/u, ''))))];
}
