import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { EngineMaker } from '../search/engine.ts';
import { fieldsOf } from './fields.ts';

/** The part of `pagefind.js` that the benchmark calls. It is made together with the index, so that it has no types of its own. */
interface Client {
	readonly options: (options: { readonly basePath: string; readonly baseUrl: string }) => Promise<void>;
	readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>;
	readonly destroy: () => Promise<void>;
}

/**
 * Pagefind: an HTML page for each term, the name as its heading (weight 7 by default), the other fields below, in the notes' language. Its client is made for browsers
 * and loads its index from a server, which stands here for as long as the process runs.
 */
export const peer: EngineMaker = async (terms, language) => {
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (index === undefined) throw new Error(errors.join('\n'));
	for (const term of terms) {
		const { id, name, ...others } = fieldsOf(term);
		const lines = Object.values(others).flatMap((text) => text.split('\n').map((line) => `<p>${escaped(line)}</p>`));
		const content = `<html lang="${language}"><body><h1>${escaped(name)}</h1>${lines.join('')}</body></html>`;
		await index.addHTMLFile({ url: `/${encodeURIComponent(id)}`, content });
	}
	const { files } = await index.getFiles();
	await close();
	const contents = new Map(files.map((file) => [`/${file.path}`, file.content]));
	const server = createServer((request, response) => {
		const content = contents.get(new URL(request.url ?? '/', 'http://localhost').pathname);
		response.statusCode = content === undefined ? 404 : 200;
		response.end(content);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	server.unref();
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const client = await loadClient(contents.get('/pagefind.js') ?? new Uint8Array());
	await client.options({ basePath: address, baseUrl: '/' });
	return {
		name: 'Pagefind 1.6.0',
		find: async (query, limit) => {
			const { results } = await client.search(query);
			const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
			return found.map(({ url }) => decodeURIComponent(url.replace(/^\//u, '')));
		},
	};
};

async function loadClient(code: Uint8Array): Promise<Client> {
	const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
	try {
		const file = join(folder, 'pagefind.mjs');
		await writeFile(file, code);
		return (await import(pathToFileURL(file).href)) as Client;
	} finally {
		await rm(folder, { recursive: true });
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
