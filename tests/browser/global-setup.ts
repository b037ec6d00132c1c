import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { hasBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site stands, or undefined where no browser is there to open it. */
		site: string | undefined;
		/** The folder that was built. */
		build: string;
	}
}

/**
 * Builds the site once for all browser tests and serves it at the root of a host. With BUILD_DIR=<folder> it takes what
 * was built before.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	const wanted = hasBrowser();
	// The crawl of the build needs no browser.
	const folder = process.env['BUILD_DIR'] ?? build();
	project.provide('build', folder);
	if (!wanted) {
		project.provide('site', undefined);
		return undefined;
	}
	const server = await serveFolder(folder);
	project.provide('site', server.address);
	return server.close;
}

function build(): string {
	const command = existsSync('scripts/cli/build.ts') ? ['npm', 'run', '--silent', 'build'] : ['npx', 'docusaurus', 'build'];
	const [program = 'npm', ...parameters] = command;
	// The site's own address is the same in every run; the tests look for a site at the root of a host.
	const env = { ...process.env, BASE_URL: '/', NODE_ENV: 'production' };
	const { status, stdout, stderr } = spawnSync(program, parameters, { env, encoding: 'utf8' });
	if (status !== 0) {
		throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`);
	}
	return 'build';
}
