import type { TermId } from '../../../src/language/ids.ts';
import type { StudyNotes, Term } from '../../model/types.ts';

/** A picture of more says less; all others are in the glossary. */
const MAX_TERMS = 240;
/** Lines beyond these are a tangle. Relations stand first. */
const MAX_TIES = 720;

/** Why two terms hang together: one is related to the other, or a line about one names the other. */
export type TieKind = 'related' | 'mentioned';

/** Two terms that hang together, by their places in the list of terms, the lower one first. */
export interface Tie {
	readonly from: number;
	readonly to: number;
	readonly kind: TieKind;
}

/** The terms to draw, the best connected first, and what ties them. */
export interface TermGraph {
	readonly terms: readonly Term[];
	/** For each term, how many terms of all the notes it hangs together with. */
	readonly degrees: readonly number[];
	readonly ties: readonly Tie[];
}

/** Chooses what is drawn, at most 240 terms and 720 ties. Terms that are equally well connected stay in the order of their names. */
export function termGraph(notes: StudyNotes): TermGraph {
	const ties = tiesOf(notes);
	const degrees = notes.terms.map(() => 0);
	for (const { from, to } of ties) for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1;
	const degreeOf = (index: number): number => degrees[index] ?? 0;
	const chosen = [...notes.terms.keys()].sort((a, b) => degreeOf(b) - degreeOf(a) || a - b).slice(0, MAX_TERMS);
	const places = new Map(chosen.map((index, place) => [index, place]));
	const drawn = ties.flatMap(({ from, to, kind }) => {
		const [a, b] = [places.get(from), places.get(to)];
		return a === undefined || b === undefined ? [] : [{ from: Math.min(a, b), to: Math.max(a, b), kind }];
	});
	drawn.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'related' ? -1 : 1) || a.from - b.from || a.to - b.to);
	return {
		terms: chosen.flatMap((index) => notes.terms[index] ?? []),
		degrees: chosen.map(degreeOf),
		ties: drawn.slice(0, MAX_TIES),
	};
}

/** Each pair once; a relation outweighs a mention. */
function tiesOf({ terms, readings }: StudyNotes): readonly Tie[] {
	const indexes = new Map<TermId, number>(terms.map((term, index) => [term.id, index]));
	const ties = new Map<number, Tie>();
	const tie = (a: TermId, b: TermId, kind: TieKind): void => {
		const [one, other] = [indexes.get(a), indexes.get(b)];
		if (one === undefined || other === undefined || one === other) return;
		const [from, to] = [Math.min(one, other), Math.max(one, other)];
		const key = from * terms.length + to;
		if (!ties.has(key)) ties.set(key, { from, to, kind });
	};
	for (const term of terms) for (const other of term.related) tie(term.id, other, 'related');
	for (const { subject, terms: named, omittedBecause } of readings) {
		if (subject !== undefined && omittedBecause === undefined) for (const { id } of named) tie(subject, id, 'mentioned');
	}
	return [...ties.values()];
}
