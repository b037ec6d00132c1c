import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { withContentSecurityPolicy } from '../../web/content-security.ts';
import { flatUrls } from './flat-urls.ts';

/** Docusaurus plugin: after the build, adds the content security policy to every page and copies every page to its flat address. */
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

/** Folder of the term pages, which get their policy from the pipeline. */
const TERM_PAGES = `t${path.sep}`;

async function securePages(folder: string): Promise<void> {
	const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html') && !file.startsWith(TERM_PAGES));
	await Promise.all(
		files.map(async (file) => {
			const page = path.join(folder, file);
			await writeFile(page, withContentSecurityPolicy(await readFile(page, 'utf8')));
		}),
	);
}
