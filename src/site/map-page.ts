import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { EMPTY_MAP, type MapData, parseMapJson } from './map-json.ts';

const FILE = 'static/api/map.json';

/** Docusaurus plugin: makes the page `/map` of `static/api/map.json`, anew on each change. No other page loads anything of it. */
export default function mapPagePlugin({ siteDir, baseUrl }: LoadContext): Plugin {
	const file = path.join(siteDir, FILE);
	return {
		name: 'map-page',
		getClientModules: () => [path.join(siteDir, 'src/site/late-pages.ts')],
		getPathsToWatch: () => [file],
		loadContent: async () => (existsSync(file) ? parseMapJson(await readFile(file, 'utf8'), FILE) : EMPTY_MAP),
		async contentLoaded({ content, actions }) {
			const map = await actions.createData('map.json', content as MapData);
			actions.addRoute({ path: `${baseUrl}map`, exact: true, component: '@site/src/components/map/MapPage.tsx', modules: { map } });
		},
	};
}
