import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { CLOUD_FOLDER } from '../cloud-notes.ts';
import { hasBrowser } from './browser.ts';
import { BUILD_ENVIRONMENT } from './built-site.ts';
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
 * Builds the site of the cloud notes once for all browser tests and serves it at the root of a host. With BUILD_DIR=<folder> it takes what
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
	const folder = '.cache/tests/site';
	const parameters = ['run', '--silent', 'build', '--', '--notes', CLOUD_FOLDER, '--out', folder];
	const env = { ...process.env, ...BUILD_ENVIRONMENT };
	const { status, stdout, stderr } = spawnSync('npm', parameters, { env, encoding: 'utf8' });
	if (status !== 0) {
		throw new Error(`npm ${parameters.join(' ')} failed:\n${stdout}\n${stderr}`);
	}
	return folder;
}
