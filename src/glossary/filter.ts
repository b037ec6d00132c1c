import { fold } from '../language/fold.ts';

/** The fields of a term that the glossary filter uses. */
export interface FilterTerm {
	readonly id: string;
	/** The id of its letter. */
	readonly letter: string;
	/** Null where it is not known. */
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** Its name, long form and aliases, as {@link foldedNames} returns them. */
	readonly names: string;
}

/** A filter of the glossary. A term must match one value of each field that has values. */
export interface GlossaryFilter {
	readonly kinds: readonly string[];
	readonly topics: readonly string[];
	/** Words that the names of a term must contain, or that the search of the site finds it by; as typed. */
	readonly query: string;
}

/** The result of a filter. */
export interface Filtered {
	/** The ids of the terms that match. */
	readonly ids: ReadonlySet<string>;
	/** How many terms of each kind match the other fields. */
	readonly kinds: ReadonlyMap<string, number>;
	/** How many terms of each topic match the other fields. */
	readonly topics: ReadonlyMap<string, number>;
	/** How many terms match under each letter, by its id. */
	readonly letters: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

/** The filter that every term matches. */
export const NO_FILTER: GlossaryFilter = { kinds: [], topics: [], query: '' };

/** Whether the filter has any condition. */
export function isFiltering({ kinds, topics, query }: GlossaryFilter): boolean {
	return kinds.length > 0 || topics.length > 0 || query.trim() !== '';
}

/** The names of a term, folded and one a line. */
export function foldedNames(names: readonly string[]): string {
	return names.map(fold).join('\n');
}

/**
 * Applies `filter` to `terms`.
 *
 * @param searched the ids of the terms that the search of the site finds for the words of the filter, as far as it has answered
 */
export function filterTerms(terms: readonly FilterTerm[], filter: GlossaryFilter, searched: ReadonlySet<string> = NONE): Filtered {
	const words = fold(filter.query).split(/\s+/u);
	const ids = new Set<string>();
	const [kinds, topics, letters] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
	for (const term of terms) {
		if (!searched.has(term.id) && !words.every((word) => term.names.includes(word))) continue;
		const hasKind = holds(filter.kinds, term.kind);
		const hasTopic = holds(filter.topics, term.topic);
		if (hasTopic) count(kinds, term.kind);
		if (hasKind) count(topics, term.topic);
		if (!hasKind || !hasTopic) continue;
		ids.add(term.id);
		count(letters, term.letter);
	}
	return { ids, kinds, topics, letters };
}

/** Adds `value` to `values`, or removes it where they have it. */
export function toggled(values: readonly string[], value: string): readonly string[] {
	return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function holds(wanted: readonly string[], value: string | null): boolean {
	return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function count(counts: Map<string, number>, value: string | null): void {
	if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}
