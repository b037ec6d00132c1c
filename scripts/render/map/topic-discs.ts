import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Circle, spreadNeeded } from './spread.ts';

/** A topic to place: how much room it needs, and how strongly it is tied to others, by their places in the list. */
export interface TopicRoom {
	readonly radius: number;
	readonly ties: ReadonlyMap<number, number>;
}

interface Body extends SimulationNodeDatum {
	readonly radius: number;
	x: number;
	y: number;
}

const STEPS = 240;
/** How strongly all topics are drawn to the middle. */
const PULL = 0.05;
/** The strongest tie between two topics. */
const BOND = 0.06;

/** Places topics as discs that do not overlap, those that are tied near each other. The same topics lie in the same places. */
export function topicDiscs(topics: readonly TopicRoom[]): readonly Circle[] {
	const bodies: Body[] = topics.map(({ radius }, index) => ({ radius, ...startOf(index, radius) }));
	const bonds = topics.flatMap(({ ties }, source) => [...ties].map(([target, strength]) => ({ source, target, strength })));
	const strongest = Math.max(1, ...bonds.map((bond) => bond.strength));
	forceSimulation(bodies)
		.force('x', forceX<Body>(0).strength(PULL))
		.force('y', forceY<Body>(0).strength(PULL))
		.force(
			'bonds',
			forceLink<Body, (typeof bonds)[number]>(bonds)
				.distance(0)
				.strength((bond) => (BOND * bond.strength) / strongest),
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

/** Along a spiral, so that nothing begins in one place. */
function startOf(index: number, radius: number): { readonly x: number; readonly y: number } {
	const turn = index * Math.PI * (3 - Math.sqrt(5));
	const distance = radius * Math.sqrt(index);
	return { x: distance * Math.cos(turn), y: distance * Math.sin(turn) };
}
