import { compareText } from '../../src/language/compare-text.ts';
import type { TermId } from '../../src/language/ids.ts';
import type { PlacedReading } from './types.ts';

/** How much a line that names two terms ties them. */
const WEIGHTS = { equals: 5, examples: 4, other: 1 } as const;
/** A line of more terms is a list rather than a relation of each to each. */
const MAX_PAIRED = 12;
const MAX_RELATED = 6;

/** Neighbours of each term, closest first: what its entry lists, then what the lines tie it to. Never itself. */
export function relationsOf(
	readings: readonly PlacedReading[],
	listed: ReadonlyMap<TermId, readonly TermId[]>,
): ReadonlyMap<TermId, readonly TermId[]> {
	const ties = new Map<TermId, Map<TermId, number>>();
	for (const reading of readings) tieLine(ties, reading);
	const related = new Map<TermId, readonly TermId[]>();
	for (const id of new Set([...listed.keys(), ...ties.keys()])) {
		const first = listed.get(id) ?? [];
		const scored = [...(ties.get(id) ?? new Map<TermId, number>())]
			.sort(([a, x], [b, y]) => y - x || compareText(a, b))
			.map(([other]) => other);
		const all = new Set([...first, ...scored].filter((other) => other !== id));
		related.set(id, [...all].slice(0, Math.max(MAX_RELATED, first.length)));
	}
	return related;
}

function tieLine(ties: Map<TermId, Map<TermId, number>>, placed: PlacedReading): void {
	const ids = [...new Set(placed.terms.map((term) => term.id))];
	if (ids.length < 2 || placed.omittedBecause !== undefined) return;
	const { kind, subject } = placed;
	const weight = kind === 'equals' ? WEIGHTS.equals : kind === 'examples' ? WEIGHTS.examples : WEIGHTS.other;
	const around = subject === undefined ? ids.slice(0, MAX_PAIRED) : [subject];
	for (const a of around) for (const b of ids) if (a !== b) tie(ties, a, b, weight);
}

function tie(ties: Map<TermId, Map<TermId, number>>, a: TermId, b: TermId, weight: number): void {
	for (const [from, to] of [
		[a, b],
		[b, a],
	] as const) {
		const row = ties.get(from) ?? new Map<TermId, number>();
		row.set(to, (row.get(to) ?? 0) + weight);
		ties.set(from, row);
	}
}
