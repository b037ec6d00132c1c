// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';

const label = z.object({ text: z.string(), side: z.enum(['right', 'left', 'above', 'below']), from: z.int(), width: z.number() });
const place = { x: z.number(), y: z.number(), label };
const topic = z.object({ id: z.string().nullable(), title: z.string(), url: z.string().nullable(), outline: z.string(), ...place });
const term = z.object({ id: z.string(), name: z.string(), url: z.string(), topic: z.int(), radius: z.number(), ...place });
const edges = z.array(z.tuple([z.int(), z.int()]));

const mapJson = z.object({
	width: z.number(),
	height: z.number(),
	total: z.int(),
	topics: z.array(topic),
	terms: z.array(term),
	related: edges,
	mentioned: edges,
});

/** The content of `static/api/map.json`; scripts/render/map/map-record.ts explains its fields. */
export type MapData = z.infer<typeof mapJson>;
/** A topic with its region. */
export type MapTopic = MapData['topics'][number];
/** A term with its dot. */
export type MapTerm = MapData['terms'][number];
/** The label of a topic or a term. */
export type MapLabel = MapTerm['label'];

/** The map of a site without notes. */
export const EMPTY_MAP: MapData = { width: 1, height: 1, total: 0, topics: [], terms: [], related: [], mentioned: [] };

/**
 * Parses the text of `map.json`.
 *
 * @throws Error that names the file and every invalid field
 */
export function parseMapJson(text: string, file: string): MapData {
	const result = mapJson.safeParse(JSON.parse(text));
	if (!result.success) {
		throw new Error(`${file} has another shape than the site expects; run 'npm run notes':\n${z.prettifyError(result.error)}`);
	}
	return result.data;
}
