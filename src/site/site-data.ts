import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { securedPage } from './content-security.ts';
import { flatTwins } from './flat-addresses.ts';
import { EMPTY_SITE, everyPageData, parseSiteJson, type SiteData } from './site-json.ts';

/** The name under which pages ask Docusaurus for the data. */
export const SITE_DATA_PLUGIN = 'site-data';

const FILE = 'static/api/site.json';

/**
 * Docusaurus plugin: makes the home page of `static/api/site.json`, anew on each change, hands every page the little that all need, gives every page
 * its second file and says in each what it may load.
 */
export default function siteDataPlugin(context: LoadContext): Plugin {
	const file = path.join(context.siteDir, FILE);
	return {
		name: SITE_DATA_PLUGIN,
		getPathsToWatch: () => [file],
		loadContent: () => readSiteData(file),
		async contentLoaded({ content, actions }) {
			const all = content as SiteData;
			// What every page loads must not grow with the notes.
			actions.setGlobalData(everyPageData(all));
			const site = await actions.createData('site.json', all);
			actions.addRoute({ path: context.baseUrl, exact: true, component: '@site/src/components/Home.tsx', modules: { site } });
		},
		async postBuild({ outDir, baseUrl, routesPaths }) {
			await securePages(outDir);
			const twins = flatTwins(routesPaths, baseUrl);
			await Promise.all(twins.map(({ from, to }) => copyFile(path.join(outDir, from), path.join(outDir, to))));
		},
	};
}

/** The pages of terms, which come from the pipeline, say themselves what they may load. */
const OWN_PAGES = `t${path.sep}`;

/** Lets every page that Docusaurus made say what it may load. */
async function securePages(folder: string): Promise<void> {
	const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html') && !file.startsWith(OWN_PAGES));
	await Promise.all(
		files.map(async (file) => {
			const page = path.join(folder, file);
			await writeFile(page, securedPage(await readFile(page, 'utf8')));
		}),
	);
}

/** The data of the file, or of an empty site where the pipeline has not written it yet. */
export async function readSiteData(file: string): Promise<SiteData> {
	try {
		return parseSiteJson(await readFile(file, 'utf8'), FILE);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			return EMPTY_SITE;
		}
		throw error;
	}
}
