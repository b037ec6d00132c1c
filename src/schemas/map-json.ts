// As a namespace: the loader of Docusaurus's configuration (jiti) finds no named export in zod.
import * as z from 'zod';
import { parseJson } from './parse-json.ts';

/** A name on the map, possibly cut. */
const label = z
	.object({
		text: z.string(),
		side: z.enum(['right', 'left', 'above', 'below']),
		/** The label shows if the picture is wider than this, in pixels. */
		from: z.int(),
		/** An upper estimate of its width, in pixels. */
		width: z.number(),
	})
	.readonly();

/** The anchor point of a label, in units of one pixel at the map’s natural width. */
const place = { x: z.number(), y: z.number(), label };

/** A topic with its region. */
const topic = z
	.object({
		/** Null for the group of terms without a topic. */
		id: z.string().nullable(),
		title: z.string(),
		/** The address of its page, without base path. */
		url: z.string().nullable(),
		/** The `d` attribute of an SVG path. */
		outline: z.string(),
		...place,
	})
	.readonly();

/** A term with its dot. */
const term = z
	.object({
		id: z.string(),
		name: z.string(),
		/** The address of its page, without base path. */
		url: z.string(),
		/** The index of its topic. */
		topic: z.int(),
		/** In pixels. The dot shrinks if the picture is narrower than its natural width. */
		radius: z.number(),
		...place,
	})
	.readonly();

/** Two terms, by index in `terms`. */
const edge = z.tuple([z.int(), z.int()]).readonly();

const mapJson = z
	.object({
		width: z.number(),
		height: z.number(),
		/** The number of all terms, including those that are not drawn. */
		total: z.int(),
		/** The topics that have terms on the map. */
		topics: z.array(topic).readonly(),
		/** The drawn terms, the best connected first. */
		terms: z.array(term).readonly(),
		/** Pairs of terms of which one is related to the other. */
		related: z.array(edge).readonly(),
		/** Pairs of terms of which one is named in a line about the other. */
		mentioned: z.array(edge).readonly(),
	})
	.readonly();

/** The content of `static/api/map.json`: the picture of the terms. */
export type MapData = z.infer<typeof mapJson>;
/** A topic with its region. */
export type MapTopic = MapData['topics'][number];
/** A term with its dot. */
export type MapTerm = MapData['terms'][number];
/** The name of either. */
export type MapLabel = MapTerm['label'];

/** A map before there are any notes. */
export const EMPTY_MAP: MapData = { width: 1, height: 1, total: 0, topics: [], terms: [], related: [], mentioned: [] };

/**
 * Parses the text of `map.json`.
 *
 * @throws Error that names the file and every invalid field
 */
export function parseMapJson(text: string, file: string): MapData {
	return parseJson(mapJson, text, file);
}
