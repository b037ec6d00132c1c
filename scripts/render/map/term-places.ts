import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Circle, type Point, spreadNeeded } from './spread.ts';
import type { Tie } from './term-graph.ts';
import { type TopicRoom, topicDiscs } from './topic-discs.ts';

/** What is to be placed. */
export interface PlaceRequest {
	/** The radius of each term's dot. */
	readonly radii: readonly number[];
	/** How wide the name of each term is, in pixels. */
	readonly widths: readonly number[];
	/** For each term the place of its topic in a list of topics. */
	readonly topics: readonly number[];
	readonly ties: readonly Tie[];
}

interface Body extends SimulationNodeDatum {
	/** Of the room that it takes. */
	readonly room: number;
	x: number;
	y: number;
}

/** A term: stays within its topic’s disc. */
interface TermBody extends Body {
	readonly home: Circle;
}

/** A letter or two of a name: stays where its term is, and keeps the room free. */
interface NameBody extends Body {
	readonly term: TermBody;
	readonly beside: number;
}

/** How far the region of a topic reaches beyond the middle of its outermost dots. */
export const REGION_MARGIN = 17;

const STEPS = 260;
const PARTING_STEPS = 40;
/** How much of a topic’s disc may be dots with their room. */
const FILLED = 0.55;
/** How far apart the first places are. */
const START = 9;
/** Between two regions, for the name of one. */
const REGION_GAP = 30;
/** What of two dots is kept apart even where it is crowded. */
const MIN_GAP = 1;
/** So many of the first terms get room for their names, but not more than this part of all, at this scale in pixels a unit. */
const NAMED = { most: 24, part: 0.25, scale: 1.15 };
/** Half the height of a name, in pixels. */
const NAME = 10;
/** Windows are wider than high, and so are names. */
const STRETCH = 1.3;
const TIE = { length: 42, within: 0.14, across: 0.004 };
const PUSH = { strength: -26, reach: 170 };
const HOME = 0.05;

/**
 * Lays out the terms: those of a topic within a disc of its own (stretched sideways), terms that hang together near each other, no dot on
 * another one. d3-force draws what is random from a generator that always begins alike, so that the same request gives the same places.
 */
export function termPlaces(request: PlaceRequest): readonly Point[] {
	const discs = topicDiscs(roomsOf(request));
	const terms = termBodies(request, discs);
	const names = terms.slice(0, namedCount(terms.length)).flatMap((term, index) => nameBodies(term, request, index));
	const within = (tie: Tie): boolean => request.topics[tie.from] === request.topics[tie.to];
	const links = request.ties.map((tie) => ({ source: tie.from, target: tie.to, strength: within(tie) ? TIE.within : TIE.across }));
	const onTerms =
		(strength: number) =>
		(body: Body): number =>
			'home' in body ? strength : 0;
	const simulation = forceSimulation<Body>([...terms, ...names])
		.force(
			'ties',
			forceLink<Body, (typeof links)[number]>(links)
				.distance(TIE.length)
				.strength((link) => link.strength),
		)
		.force('push', forceManyBody<Body>().strength(onTerms(PUSH.strength)).distanceMax(PUSH.reach))
		.force('x', forceX<Body>((_, index) => terms[index]?.home.x ?? 0).strength(onTerms(HOME)))
		.force('y', forceY<Body>((_, index) => terms[index]?.home.y ?? 0).strength(onTerms(HOME)))
		.force(
			'apart',
			forceCollide<Body>((body) => body.room)
				.strength(0.9)
				.iterations(2),
		)
		.stop();
	for (let step = 0; step < STEPS; step += 1) {
		simulation.tick();
		for (const term of terms) stayHome(term);
		for (const name of names) stayBeside(name);
	}
	part(terms, request.radii);
	const spread = spreadNeeded(terms.map(({ x, y }, index) => ({ x, y, radius: (request.radii[index] ?? 0) + MIN_GAP })));
	return terms.map(({ x, y }) => ({ x: x * spread * STRETCH, y: y * spread }));
}

/** Parts dots that names pushed onto each other, by so little that the rest stays as it is. */
function part(terms: readonly TermBody[], radii: readonly number[]): void {
	const simulation = forceSimulation([...terms])
		.force(
			'apart',
			forceCollide<TermBody>((_term, index) => (radii[index] ?? 0) + 3 * MIN_GAP)
				.strength(1)
				.iterations(3),
		)
		.stop();
	for (let step = 0; step < PARTING_STEPS; step += 1) {
		simulation.tick();
		for (const term of terms) stayHome(term);
	}
}

function namedCount(terms: number): number {
	return Math.min(NAMED.most, Math.floor(terms * NAMED.part));
}

/** Discs in which the dots of each topic have room, with the margins of their regions. */
function roomsOf({ radii, widths, topics, ties }: PlaceRequest): readonly TopicRoom[] {
	const rooms = Array.from({ length: Math.max(-1, ...topics) + 1 }, () => ({ area: 0, ties: new Map<number, number>() }));
	for (const [index, topic] of topics.entries()) {
		const room = rooms[topic];
		const letters = index < namedCount(topics.length) ? nameOffsets(widths[index] ?? 0).length : 0;
		if (room !== undefined) room.area += roomOf(radii[index] ?? 0) ** 2 + letters * (NAME / NAMED.scale) ** 2;
	}
	for (const { from, to } of ties) {
		const [a, b] = [topics[from] ?? 0, topics[to] ?? 0];
		const room = rooms[Math.min(a, b)];
		if (a !== b && room !== undefined) room.ties.set(Math.max(a, b), (room.ties.get(Math.max(a, b)) ?? 0) + 1);
	}
	return rooms.map((room) => ({ radius: Math.sqrt(room.area / FILLED) + REGION_MARGIN + REGION_GAP / 2, ties: room.ties }));
}

/** The terms along a spiral around the middle of their topic, the best connected inmost. */
function termBodies({ radii, topics }: PlaceRequest, discs: readonly Circle[]): TermBody[] {
	const placed = discs.map(() => 0);
	return radii.map((radius, index) => {
		const topic = topics[index] ?? 0;
		const disc = discs[topic] ?? { x: 0, y: 0, radius: 0 };
		const home = { x: disc.x, y: disc.y, radius: Math.max(0, disc.radius - REGION_MARGIN - REGION_GAP / 2) };
		const nth = placed[topic] ?? 0;
		placed[topic] = nth + 1;
		const [turn, distance] = [nth * Math.PI * (3 - Math.sqrt(5)), START * Math.sqrt(nth)];
		return { room: roomOf(radius), home, x: home.x + distance * Math.cos(turn), y: home.y + distance * Math.sin(turn) };
	});
}

/** The radius of the room around a dot: a larger dot gets more of it, as its name is to show first. */
function roomOf(radius: number): number {
	return 1.6 * radius + 6;
}

/** Brings back to the disc of its topic what was pulled out of it. */
function stayHome(body: TermBody): void {
	const { home } = body;
	const [x, y] = [body.x - home.x, body.y - home.y];
	const distance = Math.hypot(x, y);
	if (distance <= home.radius) return;
	body.x = home.x + (x * home.radius) / distance;
	body.y = home.y + (y * home.radius) / distance;
}

/** Keeps the room to the right of a term free for its name. On both sides by turns, or below, fewer names find room (measured). */
function nameBodies(term: TermBody, { radii, widths }: PlaceRequest, index: number): NameBody[] {
	const radius = radii[index] ?? 0;
	return nameOffsets(widths[index] ?? 0).map((offset) => {
		const beside = (radius + offset) / NAMED.scale / STRETCH;
		return { room: NAME / NAMED.scale, term, beside, x: term.x + beside, y: term.y };
	});
}

/** Where along a name of a width its letters keep room, from the edge of the dot, in pixels. */
function nameOffsets(width: number): readonly number[] {
	const count = Math.max(1, Math.ceil(width / (1.6 * NAME)));
	return Array.from({ length: count }, (_, nth) => ((nth + 0.5) * width) / count);
}

function stayBeside(name: NameBody): void {
	name.x = name.term.x + name.beside;
	name.y = name.term.y;
	name.vx = 0;
	name.vy = 0;
}
