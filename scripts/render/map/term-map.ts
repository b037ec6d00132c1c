import type { MapData } from '../../../src/schemas/map-json.ts';
import { termPath, topicPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Topic } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';
import { mapLabels, nameWidth } from './map-labels.ts';
import { regionOutline } from './region-outline.ts';
import type { Point } from './spread.ts';
import { type TermGraph, termGraph } from './term-graph.ts';
import { REGION_MARGIN, termPlaces } from './term-places.ts';

/** The group of terms without a topic. */
const NO_TOPIC = { title: 'Other terms' } as const;
/** Margin around the regions, in pixels. The labels of regions are above them. */
const MARGIN = { side: 16, top: 34, bottom: 16 };
/** Radius of a dot, in pixels: the minimum, and what is added at most with the degree. */
const RADIUS = { least: 3, more: 5 };

/** `static/api/map.json`. */
export const termMap = { name: 'term-map', emit } satisfies Output;

function emit({ notes }: Needs<'notes'>): readonly OutputFile[] {
	return [{ path: 'static/api/map.json', content: `${JSON.stringify(mapOf(notes))}\n` }];
}

/**
 * Builds the map: the position of each term and the width from which its label shows. The size of the graph is limited, so the time is too.
 */
export function mapOf(notes: StudyNotes): MapData {
	const graph = termGraph(notes);
	const topics = topicsOf(notes, graph);
	const places = new Map(topics.map(({ id }, place) => [id, place]));
	const homes = graph.terms.map((term) => places.get(term.topic) ?? 0);
	const radii = radiiOf(graph);
	const { points, width, height } = framed(termPlaces({ radii, widths: graph.terms.map(nameWidth), topics: homes, edges: graph.edges }));
	const terms = graph.terms.map(({ id, name }, index) => ({
		...{ id, name, url: termPath(id), topic: homes[index] ?? 0 },
		...(points[index] ?? { x: 0, y: 0 }),
		radius: radii[index] ?? RADIUS.least,
	}));
	const regions = topics.map((topic, place) =>
		region(
			topic,
			terms.filter((term) => term.topic === place),
		),
	);
	const labels = mapLabels({ regions, terms, width, height });
	const unnamed = { text: '', side: 'right', from: 0, width: 0 } as const;
	const pairs = (kind: 'related' | 'mentioned'): readonly (readonly [number, number])[] =>
		graph.edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [from, to]);
	return {
		...{ width, height, total: notes.terms.length },
		topics: regions.map((one, index) => ({ ...one, label: labels.regions[index] ?? unnamed })),
		terms: terms.map((term, index) => ({ ...term, label: labels.terms[index] ?? unnamed })),
		...{ related: pairs('related'), mentioned: pairs('mentioned') },
	};
}

type DrawnTopic = Pick<Topic, 'id' | 'title'> | { readonly id: undefined; readonly title: string };

/** The topics that have terms on the map, in page order. */
function topicsOf(notes: StudyNotes, { terms }: TermGraph): readonly DrawnTopic[] {
	const named = new Set(terms.map((term) => term.topic));
	const known = notes.topics.filter(({ id }) => named.has(id));
	const isKnown = new Set<string | undefined>(known.map(({ id }) => id));
	return terms.every((term) => isKnown.has(term.topic)) ? known : [...known, { id: undefined, ...NO_TOPIC }];
}

/** The region of a topic. Its label is above its topmost term. */
function region({ id, title }: DrawnTopic, members: readonly Point[]): Omit<MapData['topics'][number], 'label'> {
	const top = members.reduce<Point | undefined>((one, other) => (one === undefined || other.y < one.y ? other : one), undefined);
	return {
		...{ id: id ?? null, title, url: id === undefined ? null : topicPath(id) },
		outline: regionOutline(members, REGION_MARGIN, round),
		...{ x: top?.x ?? 0, y: round((top?.y ?? 0) - REGION_MARGIN) },
	};
}

function radiiOf({ degrees }: TermGraph): readonly number[] {
	const most = Math.max(1, ...degrees);
	return degrees.map((degree) => round(RADIUS.least + RADIUS.more * Math.sqrt(degree / most)));
}

/** Moves the points into a frame that starts at 0, and rounds them, so that every machine writes the same numbers. */
function framed(places: readonly Point[]): { readonly points: readonly Point[]; readonly width: number; readonly height: number } {
	const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
	if (places.length === 0) return { points: [], width: 2 * MARGIN.side, height: MARGIN.top + MARGIN.bottom };
	const [left, top] = [least(xs) - REGION_MARGIN - MARGIN.side, least(ys) - REGION_MARGIN - MARGIN.top];
	const points = places.map(({ x, y }) => ({ x: round(x - left), y: round(y - top) }));
	return {
		points,
		width: Math.ceil(Math.max(...points.map(({ x }) => x)) + REGION_MARGIN + MARGIN.side),
		height: Math.ceil(Math.max(...points.map(({ y }) => y)) + REGION_MARGIN + MARGIN.bottom),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
