import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { EMPTY_MAP, type MapData, parseMapJson } from '../../schemas/map-json.ts';
import { type Drawings, EMPTY_SITE, everyPageData, parseSiteJson, type SiteData } from '../../schemas/site-json.ts';
import { PAGES } from '../../web/site-pages.ts';
import { SITE_DATA_PLUGIN } from '../client/site-data-plugin.ts';
import { readDrawings } from './read-drawings.ts';

const FILE = 'static/api/site.json';
const MAP_FILE = 'static/api/map.json';
/** The folder with the drawings of the pipeline. */
const DIAGRAMS_FOLDER = 'static/diagrams';
/** The file that `npm start` touches in the folder of the generated data to reload the data. `scripts/cli/start.ts` explains why it is not the data itself. */
const RELOAD_STAMP = 'reload';

interface GeneratedData {
	readonly site: SiteData;
	readonly map: MapData;
	readonly drawings: ReadonlyMap<string, Drawings>;
}

/**
 * Docusaurus plugin: adds the home page and the map, made from the pipeline's data in `folder`. Publishes a little data to every page.
 */
export default function siteDataPlugin({ siteDir, generatedFilesDir, baseUrl }: LoadContext, folder: string): Plugin {
	const file = (name: string): string => path.join(folder, name);
	// The script of every page names the modules of all routes, and must not name folders of the machine that built it.
	const generated = (created: string): string =>
		path.posix.join('@generated', path.relative(generatedFilesDir, created).replaceAll(path.sep, '/'));
	return {
		name: SITE_DATA_PLUGIN,
		getClientModules: () => [path.join(siteDir, 'src/site/client/no-prefetch.ts')],
		getPathsToWatch: () => [file(RELOAD_STAMP)],
		loadContent: async (): Promise<GeneratedData> => ({
			site: await readSiteData(file(FILE)),
			map: await readGenerated(file(MAP_FILE), (text) => parseMapJson(text, MAP_FILE), EMPTY_MAP),
			drawings: await readDrawings(file(DIAGRAMS_FOLDER)),
		}),
		async contentLoaded({ content, actions: { addRoute, createData, setGlobalData } }) {
			const { site, map, drawings } = content as GeneratedData;
			// The data of every page must not grow with the notes.
			setGlobalData(everyPageData(site));
			const shown = [...drawings].filter(([id]) => site.walkthroughs.some(({ picture }) => picture === id));
			const home = {
				site: generated(await createData('site.json', site)),
				pictures: generated(await createData('pictures.json', Object.fromEntries(shown))),
			};
			addRoute({ path: baseUrl, exact: true, component: '@site/src/components/Home.tsx', modules: home });
			// A route of its own, so that no other page loads its code.
			const modules = { map: generated(await createData('map.json', map)) };
			addRoute({ path: baseUrl + PAGES.map.path.slice(1), exact: true, component: '@site/src/components/map/MapPage.tsx', modules });
		},
	};
}

/** The data of `site.json`; an empty site if the file does not exist yet. */
export function readSiteData(file: string): Promise<SiteData> {
	return readGenerated(file, (text) => parseSiteJson(text, FILE), EMPTY_SITE);
}

async function readGenerated<Data>(file: string, parse: (text: string) => Data, missing: Data): Promise<Data> {
	return existsSync(file) ? parse(await readFile(file, 'utf8')) : missing;
}
