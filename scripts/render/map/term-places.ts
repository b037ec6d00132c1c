import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Circle, type Point, spreadNeeded } from './spread.ts';
import type { Edge } from './term-graph.ts';
import { type TopicRoom, topicDiscs } from './topic-discs.ts';

/** The input of the layout. */
export interface PlaceRequest {
	/** The radius of each term's dot. */
	readonly radii: readonly number[];
	/** The width of each term's label, in pixels. */
	readonly widths: readonly number[];
	/** The topic of each term, by index. */
	readonly topics: readonly number[];
	readonly edges: readonly Edge[];
}

interface Body extends SimulationNodeDatum {
	/** Radius of the space that it reserves. */
	readonly reserved: number;
	x: number;
	y: number;
}

/** A term. It stays within the disc of its topic. */
interface TermBody extends Body {
	readonly disc: Circle;
}

/** A few letters of a label. They move with their term and reserve space. */
interface LabelBody extends Body {
	readonly term: TermBody;
	/** Horizontal distance from the term. */
	readonly offset: number;
}

/** Distance from the centre of an outermost dot to the outline of its region. */
export const REGION_MARGIN = 17;

/** Steps of the simulation, and of the separation after it. */
const STEPS = 260;
const SEPARATION_STEPS = 40;
/** Share of a topic’s disc that its dots may fill, including the space around them. */
const FILL_SHARE = 0.55;
/** Spacing of the initial positions. */
const SPACING = 9;
/** Gap between two regions, with room for a label. */
const REGION_GAP = 30;
/** Minimum gap between dots. */
const MIN_GAP = 1;
/** The first terms reserve space for their labels: this share of all terms, up to this number. */
const LABELLED_SHARE = 0.25;
const MAX_LABELLED = 24;
/** The scale at which these labels must fit, in pixels per unit. */
const LABEL_SCALE = 1.15;
/** Half the height of a label, in pixels. */
const HALF_HEIGHT = 10;
/** Horizontal stretch, because windows and labels are wider than high. */
const STRETCH = 1.3;
/** Length of an edge, and its strength within a topic and between topics. */
const EDGE = { length: 42, within: 0.14, across: 0.004 };
/** Strength and range of the repulsion between terms. */
const REPULSION = { strength: -26, range: 170 };
/** Strength of the pull to the centre of the topic. */
const PULL = 0.05;

/**
 * Lays out the terms with d3-force: each topic within its own disc (stretched horizontally), connected terms close together, no overlapping
 * dots. d3-force seeds its random generator with a constant, so the same request gives the same positions.
 */
export function termPlaces(request: PlaceRequest): readonly Point[] {
	const discs = topicDiscs(topicRooms(request));
	const terms = termBodies(request, discs);
	const names = terms.slice(0, labelledCount(terms.length)).flatMap((term, index) => labelBodies(term, request, index));
	const within = (edge: Edge): boolean => request.topics[edge.from] === request.topics[edge.to];
	const links = request.edges.map((edge) => ({ source: edge.from, target: edge.to, strength: within(edge) ? EDGE.within : EDGE.across }));
	const onTerms =
		(strength: number) =>
		(body: Body): number =>
			'disc' in body ? strength : 0;
	const simulation = forceSimulation<Body>([...terms, ...names])
		.force(
			'edges',
			forceLink<Body, (typeof links)[number]>(links)
				.distance(EDGE.length)
				.strength((link) => link.strength),
		)
		.force('repulsion', forceManyBody<Body>().strength(onTerms(REPULSION.strength)).distanceMax(REPULSION.range))
		.force('x', forceX<Body>((_, index) => terms[index]?.disc.x ?? 0).strength(onTerms(PULL)))
		.force('y', forceY<Body>((_, index) => terms[index]?.disc.y ?? 0).strength(onTerms(PULL)))
		.force(
			'apart',
			forceCollide<Body>((body) => body.reserved)
				.strength(0.9)
				.iterations(2),
		)
		.stop();
	for (let step = 0; step < STEPS; step += 1) {
		simulation.tick();
		for (const term of terms) keepInDisc(term);
		for (const name of names) keepBesideTerm(name);
	}
	separate(terms, request.radii);
	const spread = spreadNeeded(terms.map(({ x, y }, index) => ({ x, y, radius: (request.radii[index] ?? 0) + MIN_GAP })));
	return terms.map(({ x, y }) => ({ x: x * spread * STRETCH, y: y * spread }));
}

/** Separates dots that labels pushed onto each other, with the least movement. */
function separate(terms: readonly TermBody[], radii: readonly number[]): void {
	const simulation = forceSimulation([...terms])
		.force(
			'apart',
			forceCollide<TermBody>((_term, index) => (radii[index] ?? 0) + 3 * MIN_GAP)
				.strength(1)
				.iterations(3),
		)
		.stop();
	for (let step = 0; step < SEPARATION_STEPS; step += 1) {
		simulation.tick();
		for (const term of terms) keepInDisc(term);
	}
}

function labelledCount(terms: number): number {
	return Math.min(MAX_LABELLED, Math.floor(terms * LABELLED_SHARE));
}

/** The space that the dots of each topic need, including the margin of its region. */
function topicRooms({ radii, widths, topics, edges }: PlaceRequest): readonly TopicRoom[] {
	const rooms = Array.from({ length: Math.max(-1, ...topics) + 1 }, () => ({ area: 0, edges: new Map<number, number>() }));
	for (const [index, topic] of topics.entries()) {
		const room = rooms[topic];
		const letters = index < labelledCount(topics.length) ? labelOffsets(widths[index] ?? 0).length : 0;
		if (room !== undefined) room.area += reservedRadius(radii[index] ?? 0) ** 2 + letters * (HALF_HEIGHT / LABEL_SCALE) ** 2;
	}
	for (const { from, to } of edges) {
		const [a, b] = [topics[from] ?? 0, topics[to] ?? 0];
		const room = rooms[Math.min(a, b)];
		if (a !== b && room !== undefined) room.edges.set(Math.max(a, b), (room.edges.get(Math.max(a, b)) ?? 0) + 1);
	}
	return rooms.map((room) => ({ radius: Math.sqrt(room.area / FILL_SHARE) + REGION_MARGIN + REGION_GAP / 2, edges: room.edges }));
}

/** The terms on a spiral around the centre of their topic, the best connected innermost. */
function termBodies({ radii, topics }: PlaceRequest, discs: readonly Circle[]): TermBody[] {
	const placed = discs.map(() => 0);
	return radii.map((radius, index) => {
		const topic = topics[index] ?? 0;
		const { x, y, radius: whole } = discs[topic] ?? { x: 0, y: 0, radius: 0 };
		const disc = { x, y, radius: Math.max(0, whole - REGION_MARGIN - REGION_GAP / 2) };
		const nth = placed[topic] ?? 0;
		placed[topic] = nth + 1;
		const [turn, distance] = [nth * Math.PI * (3 - Math.sqrt(5)), SPACING * Math.sqrt(nth)];
		return { reserved: reservedRadius(radius), disc, x: disc.x + distance * Math.cos(turn), y: disc.y + distance * Math.sin(turn) };
	});
}

/** The radius of the space around a dot. Larger dots get more, because their labels show first. */
function reservedRadius(radius: number): number {
	return 1.6 * radius + 6;
}

/** Moves a term that left the disc of its topic back to its edge. */
function keepInDisc(body: TermBody): void {
	const { disc } = body;
	const [x, y] = [body.x - disc.x, body.y - disc.y];
	const distance = Math.hypot(x, y);
	if (distance <= disc.radius) return;
	body.x = disc.x + (x * disc.radius) / distance;
	body.y = disc.y + (y * disc.radius) / distance;
}

/** Reserves space for a label right of its dot. Measured: alternating sides, or below the dot, leave room for fewer labels. */
function labelBodies(term: TermBody, { radii, widths }: PlaceRequest, index: number): LabelBody[] {
	const radius = radii[index] ?? 0;
	return labelOffsets(widths[index] ?? 0).map((pixels) => {
		const offset = (radius + pixels) / LABEL_SCALE / STRETCH;
		return { reserved: HALF_HEIGHT / LABEL_SCALE, term, offset, x: term.x + offset, y: term.y };
	});
}

/** Offsets of the letters of a label from the edge of the dot, in pixels. */
function labelOffsets(width: number): readonly number[] {
	const count = Math.max(1, Math.ceil(width / (1.6 * HALF_HEIGHT)));
	return Array.from({ length: count }, (_, nth) => ((nth + 0.5) * width) / count);
}

function keepBesideTerm(name: LabelBody): void {
	name.x = name.term.x + name.offset;
	name.y = name.term.y;
	name.vx = 0;
	name.vy = 0;
}
