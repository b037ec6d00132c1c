import { capitalised } from '../../language/capitalised.ts';
import { kindWords } from '../../schemas/term-kinds.ts';

/** A value that the glossary can be filtered by. */
export interface FacetOption {
	readonly value: string;
	readonly label: string;
	/** How many terms the rest of the filter leaves with it. */
	readonly count: number;
	readonly checked: boolean;
}

/**
 * The values that there are, in the given order, others behind by their labels; those that are checked stay, however few have them, so that they can be taken back.
 *
 * @param values of all terms
 */
export function facetOptions(
	values: readonly (string | null)[],
	checked: readonly string[],
	counts: ReadonlyMap<string, number>,
	labelOf: (value: string) => string,
	order: readonly string[] = [],
): readonly FacetOption[] {
	const all = new Set([...values, ...checked]);
	const options = [...all].flatMap((value) =>
		value === null ? [] : [{ value, label: labelOf(value), count: counts.get(value) ?? 0, checked: checked.includes(value) }],
	);
	const rank = ({ value }: FacetOption): number => (order.includes(value) ? order.indexOf(value) : order.length);
	return options.sort((a, b) => rank(a) - rank(b) || (a.label < b.label ? -1 : Number(a.label > b.label)));
}

/** A kind as its line in an entry begins: `failure-mode` is “Failure mode”. */
export function kindLabel(kind: string): string {
	return capitalised(kindWords(kind));
}
