import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Circle, spreadNeeded } from './spread.ts';

/** A topic to place: the radius it needs, and its number of edges to other topics, by their indices. */
export interface TopicRoom {
	readonly radius: number;
	readonly edges: ReadonlyMap<number, number>;
}

interface Body extends SimulationNodeDatum {
	readonly radius: number;
	x: number;
	y: number;
}

const STEPS = 240;
/** Strength of the pull of each topic to the centre. */
const PULL = 0.05;
/** Strength of the strongest link between two topics. */
const LINK_STRENGTH = 0.06;

/** Places topics as discs that do not overlap, linked ones close together. Deterministic. */
export function topicDiscs(topics: readonly TopicRoom[]): readonly Circle[] {
	const bodies: Body[] = topics.map(({ radius }, index) => ({ radius, ...startOf(index, radius) }));
	const links = topics.flatMap(({ edges }, source) => [...edges].map(([target, strength]) => ({ source, target, strength })));
	const strongest = Math.max(1, ...links.map((link) => link.strength));
	forceSimulation(bodies)
		.force('x', forceX<Body>(0).strength(PULL))
		.force('y', forceY<Body>(0).strength(PULL))
		.force(
			'links',
			forceLink<Body, (typeof links)[number]>(links)
				.distance(0)
				.strength((link) => (LINK_STRENGTH * link.strength) / strongest),
		)
		.force(
			'apart',
			forceCollide<Body>((body) => body.radius)
				.strength(1)
				.iterations(4),
		)
		.stop()
		.tick(STEPS);
	const spread = spreadNeeded(bodies);
	return bodies.map(({ x, y, radius }) => ({ x: x * spread, y: y * spread, radius }));
}

/** A point on a spiral, so that no two topics start in the same place. */
function startOf(index: number, radius: number): { readonly x: number; readonly y: number } {
	const turn = index * Math.PI * (3 - Math.sqrt(5));
	const distance = radius * Math.sqrt(index);
	return { x: distance * Math.cos(turn), y: distance * Math.sin(turn) };
}
