import type { TermId } from '../../../src/language/ids.ts';
import type { StudyNotes, Term } from '../../model/types.ts';

/** A map with more terms is not readable. The glossary has all terms. */
const MAX_TERMS = 240;
/** A map with more edges is not readable. Edges between related terms have priority. */
const MAX_EDGES = 720;

/** The kind of an edge: one term is related to the other, or a line about one names the other. */
export type EdgeKind = 'related' | 'mentioned';

/** An edge between two terms, by index, the lower index first. */
export interface Edge {
	readonly from: number;
	readonly to: number;
	readonly kind: EdgeKind;
}

/** The terms to draw, the best connected first, and their edges. */
export interface TermGraph {
	readonly terms: readonly Term[];
	/** The degree of each drawn term in the graph of all terms. */
	readonly degrees: readonly number[];
	readonly edges: readonly Edge[];
}

/** Selects at most {@link MAX_TERMS} terms and {@link MAX_EDGES} edges. Equally connected terms keep the order of their names. */
export function termGraph(notes: StudyNotes): TermGraph {
	const edges = edgesOf(notes);
	const degrees = notes.terms.map(() => 0);
	for (const { from, to } of edges) for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1;
	const degreeOf = (index: number): number => degrees[index] ?? 0;
	const chosen = [...notes.terms.keys()].sort((a, b) => degreeOf(b) - degreeOf(a) || a - b).slice(0, MAX_TERMS);
	const places = new Map(chosen.map((index, place) => [index, place]));
	const drawn = edges.flatMap(({ from, to, kind }) => {
		const [a, b] = [places.get(from), places.get(to)];
		return a === undefined || b === undefined ? [] : [{ from: Math.min(a, b), to: Math.max(a, b), kind }];
	});
	drawn.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'related' ? -1 : 1) || a.from - b.from || a.to - b.to);
	return {
		terms: chosen.flatMap((index) => notes.terms[index] ?? []),
		degrees: chosen.map(degreeOf),
		edges: drawn.slice(0, MAX_EDGES),
	};
}

/** Each pair once. “Related” takes precedence over “mentioned”. */
function edgesOf({ terms, readings }: StudyNotes): readonly Edge[] {
	const indexes = new Map<TermId, number>(terms.map((term, index) => [term.id, index]));
	const edges = new Map<number, Edge>();
	const addEdge = (a: TermId, b: TermId, kind: EdgeKind): void => {
		const [one, other] = [indexes.get(a), indexes.get(b)];
		if (one === undefined || other === undefined || one === other) return;
		const [from, to] = [Math.min(one, other), Math.max(one, other)];
		const key = from * terms.length + to;
		if (!edges.has(key)) edges.set(key, { from, to, kind });
	};
	for (const term of terms) for (const other of term.related) addEdge(term.id, other, 'related');
	for (const { subject, terms: named, omittedBecause } of readings) {
		if (subject !== undefined && omittedBecause === undefined) for (const { id } of named) addEdge(subject, id, 'mentioned');
	}
	return [...edges.values()];
}
