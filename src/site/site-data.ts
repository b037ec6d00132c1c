import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { EMPTY_SITE, everyPageData, parseSiteJson, type SiteData } from './site-json.ts';

/** The name under which pages ask Docusaurus for the data. */
export const SITE_DATA_PLUGIN = 'site-data';

const FILE = 'static/api/site.json';

/** Docusaurus plugin: makes the home page of `static/api/site.json`, anew on each change, and hands every page the little that all need. */
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
	};
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
