import { fold } from '../language/fold.ts';

/** What the filter of the glossary knows of a term. */
export interface FilterTerm {
	readonly id: string;
	/** The id of its letter. */
	readonly letter: string;
	/** Null where the notes do not tell. */
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	/** Its name, long form and other names, folded. */
	readonly names: string;
}

/** What is asked of the glossary. Within a field one of the values is enough; the fields hold together. */
export interface GlossaryFilter {
	readonly kinds: readonly string[];
	readonly topics: readonly string[];
	/** Words that a term's names hold, as typed. */
	readonly query: string;
}

/** What is left of the glossary. */
export interface Filtered {
	/** The ids of the terms that the filter leaves. */
	readonly ids: ReadonlySet<string>;
	/** How many there are of each kind that the rest of the filter leaves; the same of topics. */
	readonly kinds: ReadonlyMap<string, number>;
	readonly topics: ReadonlyMap<string, number>;
	/** How many are left under each letter, by its id. */
	readonly letters: ReadonlyMap<string, number>;
}

/** Asks nothing. */
export const NO_FILTER: GlossaryFilter = { kinds: [], topics: [], query: '' };

/** Whether anything is asked. */
export function isFiltering({ kinds, topics, query }: GlossaryFilter): boolean {
	return kinds.length > 0 || topics.length > 0 || query.trim() !== '';
}

/** A term's names as the filter compares them. */
export function foldedNames(names: readonly string[]): string {
	return names.map(fold).join('\n');
}

/** Applies `filter` to `terms`. */
export function filterTerms(terms: readonly FilterTerm[], filter: GlossaryFilter): Filtered {
	const words = fold(filter.query).split(/\s+/u);
	const ids = new Set<string>();
	const [kinds, topics, letters] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
	for (const term of terms) {
		if (!words.every((word) => term.names.includes(word))) continue;
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

/** `values` with `value`, or without it where it was among them. */
export function toggled(values: readonly string[], value: string): readonly string[] {
	return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function holds(wanted: readonly string[], value: string | null): boolean {
	return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function count(counts: Map<string, number>, value: string | null): void {
	if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}
