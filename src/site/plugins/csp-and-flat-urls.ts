import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { withContentSecurityPolicy } from '../../web/content-security.ts';
import { flatUrls } from './flat-urls.ts';

/** Docusaurus plugin: once the site is built, says in every page what it may load, and then gives every page its second file. */
export default function cspAndFlatUrls(): Plugin {
	return {
		name: 'csp-and-flat-urls',
		async postBuild({ outDir, baseUrl, routesPaths }) {
			await securePages(outDir);
			const copies = flatUrls(routesPaths, baseUrl);
			await Promise.all(copies.map(({ from, to }) => copyFile(path.join(outDir, from), path.join(outDir, to))));
		},
	};
}

/** The pages of terms, which come from the pipeline, say it themselves. */
const OWN_PAGES = `t${path.sep}`;

async function securePages(folder: string): Promise<void> {
	const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html') && !file.startsWith(OWN_PAGES));
	await Promise.all(
		files.map(async (file) => {
			const page = path.join(folder, file);
			await writeFile(page, withContentSecurityPolicy(await readFile(page, 'utf8')));
		}),
	);
}
