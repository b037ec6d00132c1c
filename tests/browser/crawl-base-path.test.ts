import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, readSite } from './built-site.ts';
import { copyProject } from './site-copy.ts';
import { canonicalFaults, idFaults, linkFaults, textFaults } from './site-faults.ts';

const BASE_PATH = '/study/';
const BUILT_MS = 180_000;

describe('a crawl of a build under a base path', () => {
	let folder = '';
	let site: BuiltSite;
	beforeAll(async () => {
		// A copy, as the generated files name the base path.
		folder = await copyProject('base-path');
		const env = {
			...process.env,
			NODE_ENV: 'production',
			BASE_URL: BASE_PATH,
			SITE_URL: 'https://notes.example',
			// The bundler's cache keeps the addresses of fonts when the base path alone changes.
			DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
		};
		await promisify(execFile)(path.join(folder, 'node_modules/.bin/tsx'), ['scripts/cli/build.ts'], { cwd: folder, env });
		site = await readSite(path.join(folder, 'build'), BASE_PATH);
	}, BUILT_MS);
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it('finds every link and place of every page, none by a redirect', () => {
		expect(site.origin).toBe('https://notes.example');
		expect(linkFaults(site)).toEqual([]);
	});

	it('finds every address that files for programs and style sheets name', async () => expect(await textFaults(site)).toEqual([]));

	it('finds no id twice, and every page under one full address', () => {
		expect(idFaults(site)).toEqual([]);
		expect(canonicalFaults(site)).toEqual([]);
	});
});
