import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { MapData } from '../../schemas/map-json.ts';
import { type Drawings, EMPTY_SITE, everyPageData, parseSiteJson, type SiteData } from '../../schemas/site-json.ts';
import { PAGES } from '../../web/site-pages.ts';
import { DIAGRAMS_FOLDER, SITE_DATA_PLUGIN } from './generated-names.ts';
import { readDrawings } from './read-drawings.ts';
import { readMap } from './read-map.ts';

const FILE = 'static/api/site.json';
/** The file that `npm start` touches to reload the data. `scripts/cli/start.ts` explains why it is not the data itself. */
const RELOAD_STAMP = '.cache/reload';

interface GeneratedData {
	readonly site: SiteData;
	readonly map: MapData;
	readonly drawings: ReadonlyMap<string, Drawings>;
}

/**
 * Docusaurus plugin: adds the home page and the map, made from the pipeline's data. Publishes a little data to every page.
 */
export default function siteDataPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
	const file = (name: string): string => path.join(siteDir, name);
	return {
		name: SITE_DATA_PLUGIN,
		getClientModules: () => [file('src/site/client/no-prefetch.ts')],
		getPathsToWatch: () => [file(RELOAD_STAMP)],
		loadContent: async (): Promise<GeneratedData> => ({
			site: await readSiteData(file(FILE)),
			map: await readMap(file('static/api/map.json')),
			drawings: await readDrawings(file(DIAGRAMS_FOLDER)),
		}),
		async contentLoaded({ content, actions: { addRoute, createData, setGlobalData } }) {
			const { site, map, drawings } = content as GeneratedData;
			// The data of every page must not grow with the notes.
			setGlobalData(everyPageData(site));
			const shown = [...drawings].filter(([id]) => site.walkthroughs.some(({ picture }) => picture === id));
			const home = {
				site: await createData('site.json', site),
				pictures: await createData('pictures.json', Object.fromEntries(shown)),
			};
			addRoute({ path: baseUrl, exact: true, component: '@site/src/components/Home.tsx', modules: home });
			// A route of its own, so that no other page loads its code.
			const modules = { map: await createData('map.json', map) };
			addRoute({ path: baseUrl + PAGES.map.path.slice(1), exact: true, component: '@site/src/components/map/MapPage.tsx', modules });
		},
	};
}

/** The data of the file; an empty site if the file does not exist yet. */
export async function readSiteData(file: string): Promise<SiteData> {
	try {
		return parseSiteJson(await readFile(file, 'utf8'), FILE);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_SITE;
		throw error;
	}
}
