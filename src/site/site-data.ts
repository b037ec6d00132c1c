import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readDrawings } from './diagram-files.ts';
import { DIAGRAMS_FOLDER } from './drawn-diagrams.ts';
import { type Drawings, EMPTY_SITE, everyPageData, parseSiteJson, type SiteData } from './site-json.ts';

/** The name under which pages ask Docusaurus for the data. */
export const SITE_DATA_PLUGIN = 'site-data';

const FILE = 'static/api/site.json';

interface HomeContent {
	readonly site: SiteData;
	/** The drawings of the walk-throughs on the home page, as far as they were drawn, by their ids. */
	readonly pictures: readonly (readonly [string, Drawings])[];
}

/** Docusaurus plugin: makes the home page of `static/api/site.json`, anew on each change, and hands every page the little that all need. */
export default function siteDataPlugin(context: LoadContext): Plugin {
	const file = path.join(context.siteDir, FILE);
	const folder = path.join(context.siteDir, DIAGRAMS_FOLDER);
	return {
		name: SITE_DATA_PLUGIN,
		getPathsToWatch: () => [file, path.join(folder, '**/*.svg')],
		loadContent: async (): Promise<HomeContent> => {
			const site = await readSiteData(file);
			const drawings = await readDrawings(folder);
			return { site, pictures: [...drawings].filter(([id]) => site.walkthroughs.some(({ picture }) => picture === id)) };
		},
		async contentLoaded({ content, actions }) {
			const { site: all, pictures } = content as HomeContent;
			// What every page loads must not grow with the notes.
			actions.setGlobalData(everyPageData(all));
			const modules = {
				site: await actions.createData('site.json', all),
				pictures: await actions.createData('pictures.json', Object.fromEntries(pictures)),
			};
			actions.addRoute({ path: context.baseUrl, exact: true, component: '@site/src/components/Home.tsx', modules });
		},
	};
}

/** The data of the file, or of an empty site where the pipeline has not written it yet. */
export async function readSiteData(file: string): Promise<SiteData> {
	try {
		return parseSiteJson(await readFile(file, 'utf8'), FILE);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_SITE;
		throw error;
	}
}
