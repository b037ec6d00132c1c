import type { MapData } from '../../../src/schemas/map-json.ts';
import { termPath, topicPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Topic } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';
import { mapLabels, termLabelWidth } from './map-labels.ts';
import { mapPicture } from './map-picture.ts';
import { regionOutline } from './region-outline.ts';
import type { Point } from './spread.ts';
import { type EdgeKind, type TermGraph, termGraph } from './term-graph.ts';
import { REGION_MARGIN, termPlaces } from './term-places.ts';

/** The title of the region of terms without a topic. */
const NO_TOPIC = 'Other terms';
/** Distance between the regions and the edges of the map, in pixels. The labels of regions are above them. */
const MARGIN = { side: 16, top: 66, bottom: 16 };
/** Radius of a dot, in pixels. It grows with the degree of its term. */
const MIN_RADIUS = 3;
const MAX_RADIUS = 8;

/** `static/api/map.json`, and the same as a picture. */
export const termMap = { name: 'term-map', emit } satisfies Output;

function emit({ notes }: Needs<'notes'>): readonly OutputFile[] {
	const map = mapOf(notes);
	return [{ path: 'static/api/map.json', content: `${JSON.stringify(map)}\n` }, mapPicture(map)];
}

/** The map: the position of each term, and the width of the picture from which its label shows. The size of the graph limits the time. */
export function mapOf(notes: StudyNotes): MapData {
	const graph = termGraph(notes);
	const topics = topicsOf(notes, graph);
	const topicIndexes = new Map(topics.map(({ id }, index) => [id, index]));
	const topicOf = graph.terms.map((term) => topicIndexes.get(term.topic) ?? 0);
	const radii = radiiOf(graph);
	const widths = graph.terms.map(termLabelWidth);
	const { points, width, height } = framed(termPlaces({ radii, widths, topics: topicOf, edges: graph.edges }));
	const terms = graph.terms.map(({ id, name }, index) => ({
		id,
		name,
		url: termPath(id),
		topic: topicOf[index] ?? 0,
		...(points[index] ?? { x: 0, y: 0 }),
		radius: radii[index] ?? MIN_RADIUS,
	}));
	const regions = topics.map((topic, index) =>
		region(
			topic,
			terms.filter((term) => term.topic === index),
		),
	);
	const labels = mapLabels({ regions, terms, width, height });
	const noLabel = { text: '', side: 'right', from: 0, width: 0 } as const;
	const pairs = (kind: EdgeKind): readonly (readonly [number, number])[] =>
		graph.edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [from, to]);
	return {
		width,
		height,
		total: notes.terms.length,
		topics: regions.map((one, index) => ({ ...one, label: labels.regions[index] ?? noLabel })),
		terms: terms.map((term, index) => ({ ...term, label: labels.terms[index] ?? noLabel })),
		related: pairs('related'),
		mentioned: pairs('mentioned'),
	};
}

type DrawnTopic = Pick<Topic, 'id' | 'title'> | { readonly id: undefined; readonly title: string };

/** The topics that have terms on the map, in page order. */
function topicsOf(notes: StudyNotes, { terms }: TermGraph): readonly DrawnTopic[] {
	const used = new Set(terms.map((term) => term.topic));
	const known = notes.topics.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, title: label }));
	const knownIds = new Set<string | undefined>(known.map(({ id }) => id));
	return terms.every((term) => knownIds.has(term.topic)) ? known : [...known, { id: undefined, title: NO_TOPIC }];
}

/** The region of a topic. Its label is above its topmost term. */
function region({ id, title }: DrawnTopic, members: readonly Point[]): Omit<MapData['topics'][number], 'label'> {
	const top = members.reduce<Point | undefined>((one, other) => (one === undefined || other.y < one.y ? other : one), undefined);
	return {
		id: id ?? null,
		title,
		url: id === undefined ? null : topicPath(id),
		outline: regionOutline(members, REGION_MARGIN, round),
		x: top?.x ?? 0,
		y: round((top?.y ?? 0) - REGION_MARGIN),
	};
}

function radiiOf({ degrees }: TermGraph): readonly number[] {
	const highest = Math.max(1, ...degrees);
	return degrees.map((degree) => round(MIN_RADIUS + (MAX_RADIUS - MIN_RADIUS) * Math.sqrt(degree / highest)));
}

/** Moves the points into a frame that starts at 0, and rounds them, so that every machine writes the same numbers. */
function framed(points: readonly Point[]): { readonly points: readonly Point[]; readonly width: number; readonly height: number } {
	if (points.length === 0) return { points, width: 2 * MARGIN.side, height: MARGIN.top + MARGIN.bottom };
	const left = Math.min(...points.map(({ x }) => x)) - REGION_MARGIN - MARGIN.side;
	const top = Math.min(...points.map(({ y }) => y)) - REGION_MARGIN - MARGIN.top;
	const moved = points.map(({ x, y }) => ({ x: round(x - left), y: round(y - top) }));
	return {
		points: moved,
		width: Math.ceil(Math.max(...moved.map(({ x }) => x)) + REGION_MARGIN + MARGIN.side),
		height: Math.ceil(Math.max(...moved.map(({ y }) => y)) + REGION_MARGIN + MARGIN.bottom),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
