import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { EMPTY_MAP, type MapData, parseMapJson } from '../../schemas/map-json.ts';

/** The data of `map.json`; an empty map if the file does not exist yet. */
export async function readMap(file: string): Promise<MapData> {
	return existsSync(file) ? parseMapJson(await readFile(file, 'utf8'), 'static/api/map.json') : EMPTY_MAP;
}
