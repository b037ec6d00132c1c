import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** A folder that is being served. */
export interface StaticServer {
	/** Where the folder stands, with a slash at the end: `http://127.0.0.1:41234/study/`. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** Serves a folder as the plainest host would: files as they are, `index.html` for a folder, `404.html` for the rest, no redirects; `packed` as gzip. */
export async function serveFolder(
	folder: string,
	options: { readonly basePath?: string; readonly port?: number; readonly packed?: boolean } = {},
): Promise<StaticServer> {
	const basePath = options.basePath ?? '/';
	const server = createServer((request, response) => {
		const wanted = new URL(request.url ?? '/', 'http://localhost').pathname;
		answer(folder, basePath, wanted).then(
			({ status, type, body }) =>
				options.packed === true
					? response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body))
					: response.writeHead(status, { 'content-type': type }).end(body),
			(error: unknown) => response.writeHead(500).end(String(error)),
		);
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
	return { address: `http://127.0.0.1:${portOf(server)}${basePath}`, close: () => close(server) };
}

interface Answer {
	readonly status: number;
	readonly type: string;
	readonly body: Buffer | string;
}

async function answer(folder: string, basePath: string, wanted: string): Promise<Answer> {
	const file = wanted.startsWith(basePath) ? await find(folder, wanted.slice(basePath.length)) : undefined;
	const shown = file ?? (await find(folder, '404.html'));
	if (shown === undefined) {
		return { status: 404, type: 'text/plain', body: 'not found' };
	}
	return {
		status: file === undefined ? 404 : 200,
		type: TYPES[path.extname(shown)] ?? 'application/octet-stream',
		body: await readFile(shown),
	};
}

async function find(folder: string, wanted: string): Promise<string | undefined> {
	const candidate = path.join(folder, decodeSafely(wanted));
	if (candidate !== folder && !candidate.startsWith(path.join(folder, path.sep))) {
		return undefined;
	}
	for (const file of [candidate, `${candidate}.html`, path.join(candidate, 'index.html')]) {
		if (await isFile(file)) {
			return file;
		}
	}
	return undefined;
}

function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

async function isFile(file: string): Promise<boolean> {
	try {
		return (await stat(file)).isFile();
	} catch {
		return false;
	}
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') {
		throw new Error('the server listens on no port');
	}
	return address.port;
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
