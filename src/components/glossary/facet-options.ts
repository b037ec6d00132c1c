import { capitalised } from '../../language/capitalised.ts';
import { compareText } from '../../language/compare-text.ts';
import { kindWords } from '../../schemas/term-kinds.ts';

/** A value by which the glossary can be filtered. */
export interface FacetOption {
	readonly value: string;
	readonly label: string;
	/** The number of terms that match this value and the other conditions of the filter. */
	readonly count: number;
	readonly checked: boolean;
}

/**
 * The options of a field: values in the given order, then others sorted by label. Checked values are always among them, so that they can be
 * unchecked.
 *
 * @param values the values of all terms
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
	return options.sort((a, b) => rank(a) - rank(b) || compareText(a.label, b.label));
}

/** A kind as entries begin with it: `failure-mode` is “Failure mode”. */
export function kindLabel(kind: string): string {
	return capitalised(kindWords(kind));
}
