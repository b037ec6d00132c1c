import { compareText } from '../../src/language/compare-text.ts';
import type { TermId } from '../../src/language/ids.ts';
import type { PlacedReading } from './types.ts';

/** How strongly a line relates two terms that it names, by the kind of the line. */
const WEIGHTS = { equals: 5, examples: 4, other: 1 } as const;
/** A line with more terms is a list. Only its first terms are related to the others. */
const MAX_PAIRED = 12;
const MAX_RELATED = 6;

/** The related terms of each term, without itself: first those that its entry lists, then those that lines name with it, closest first. */
export function relatedByTerm(
	readings: readonly PlacedReading[],
	listed: ReadonlyMap<TermId, readonly TermId[]>,
): ReadonlyMap<TermId, readonly TermId[]> {
	const weights = new Map<TermId, Map<TermId, number>>();
	for (const reading of readings) addLine(weights, reading);
	const related = new Map<TermId, readonly TermId[]>();
	for (const id of new Set([...listed.keys(), ...weights.keys()])) {
		const first = listed.get(id) ?? [];
		const scored = [...(weights.get(id) ?? new Map<TermId, number>())]
			.sort(([a, x], [b, y]) => y - x || compareText(a, b))
			.map(([other]) => other);
		const all = new Set([...first, ...scored].filter((other) => other !== id));
		related.set(id, [...all].slice(0, Math.max(MAX_RELATED, first.length)));
	}
	return related;
}

function addLine(weights: Map<TermId, Map<TermId, number>>, placed: PlacedReading): void {
	const ids = [...new Set(placed.terms.map((term) => term.id))];
	if (ids.length < 2 || placed.omittedBecause !== undefined) return;
	const { kind, subject } = placed;
	const weight = kind === 'equals' ? WEIGHTS.equals : kind === 'examples' ? WEIGHTS.examples : WEIGHTS.other;
	const from = subject === undefined ? ids.slice(0, MAX_PAIRED) : [subject];
	for (const a of from) for (const b of ids) if (a !== b) addWeight(weights, a, b, weight);
}

function addWeight(weights: Map<TermId, Map<TermId, number>>, a: TermId, b: TermId, weight: number): void {
	for (const [from, to] of [
		[a, b],
		[b, a],
	] as const) {
		const row = weights.get(from) ?? new Map<TermId, number>();
		row.set(to, (row.get(to) ?? 0) + weight);
		weights.set(from, row);
	}
}
