import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compressSite } from '../../scripts/io/compress-site.ts';
import { freePort } from '../commands/free-port.ts';
import { PROJECT } from '../site-copy.ts';
import type { StaticServer } from './static-server.ts';

const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const LOOK_EVERY_MS = 50;
/** The user and the group “nobody” of Debian, for a process without rights where the tests have all. */
const NOBODY = 65_534;

/**
 * Whether nginx is there as the configuration wants it. Says so in a line where it is not.
 *
 * @throws Error instead where CI=true, so that CI never passes by skipping.
 */
export function hasNginx(): boolean {
	if (existsSync(PROGRAM) && existsSync(BROTLI)) return true;
	const message = 'no nginx with brotli found: install the packages nginx-light and libnginx-mod-http-brotli-static';
	if (process.env['CI'] === 'true') throw new Error(message);
	process.stderr.write(`TESTS OF THE HOST SKIPPED: ${message}\n`);
	return false;
}

/**
 * Serves a copy of a built site by nginx with the project's own configuration, of which only the port is another.
 *
 * @param options.compresses whether compressed files are made beside the copied ones
 */
export async function serveByNginx(
	build: string,
	basePath: string,
	options: { readonly compresses?: boolean } = {},
): Promise<StaticServer> {
	const prefix = await mkdtemp(path.join(tmpdir(), 'nginx-'));
	const site = path.join(prefix, 'site');
	await cp(build, path.join(site, basePath), { recursive: true });
	if (options.compresses === true) await compressSite(path.join(site, basePath));
	if (basePath !== '/') await copyNotFound(path.join(site, basePath), site);
	await mkdir(path.join(prefix, 'tmp'));
	// New folders are closed to other users.
	for (const folder of [prefix, site, path.join(site, basePath)]) await chmod(folder, 0o755);
	await chmod(path.join(prefix, 'tmp'), 0o777);
	const port = await freePort();
	const own = await readFile(path.join(PROJECT, 'deploy/nginx.conf'), 'utf8');
	const config = path.join(prefix, 'nginx.conf');
	await writeFile(config, own.replace('listen 8080;', `listen 127.0.0.1:${port};`));
	const isRoot = process.getuid?.() === 0;
	const server = spawn(PROGRAM, ['-p', prefix, '-c', config], {
		cwd: prefix,
		stdio: ['ignore', 'ignore', 'pipe'],
		...(isRoot && { uid: NOBODY, gid: NOBODY }),
	});
	await untilListening(server, port);
	return {
		address: `http://127.0.0.1:${port}${basePath}`,
		close: async () => {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGTERM');
			await ended;
			await rm(prefix, { recursive: true, force: true });
		},
	};
}

async function copyNotFound(from: string, to: string): Promise<void> {
	const names = (await readdir(from)).filter((name) => name.startsWith('404.html'));
	await Promise.all(names.map((name) => copyFile(path.join(from, name), path.join(to, name))));
}

async function untilListening(server: ChildProcess, port: number): Promise<void> {
	let said = '';
	server.stderr?.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	while (!(await listens(port))) {
		if (server.exitCode !== null) throw new Error(`nginx ended:\n${said}`);
		await sleep(LOOK_EVERY_MS);
	}
}

function listens(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}
