import type { NameRecord, TextRecord } from '../../schemas/search-json.ts';
import { excerpt, highlight } from '../../search/highlight.ts';
import type { Outcome, Part, SectionHit, TermHit, Tier } from '../../search/types.ts';

/** Maximum length of an excerpt, in UTF-16 units: two lines of the results. */
const MAX_EXCERPT_LENGTH = 150;
const NOT_MARKED: readonly string[] = [];

/** A term as the results show it. All addresses are without the base path. */
export interface TermResult {
	readonly id: string;
	readonly url: string;
	readonly name: readonly Part[];
	readonly expansion: readonly Part[] | null;
	/** The alias that matched, if the name did not: one that the notes or the entry have, not initials that the search made of a name. */
	readonly alias: readonly Part[] | null;
	readonly kind: string | null;
	/** The topic id. */
	readonly topic: string | null;
	readonly tier: Tier;
	/** From the definition, or from a note if only that matches; empty until the texts are loaded. */
	readonly excerpt: readonly Part[];
}

/** A section of a page as the results show it. */
export interface SectionResult {
	readonly url: string;
	readonly title: readonly Part[];
	/** The title of its page. */
	readonly page: string;
	readonly excerpt: readonly Part[];
}

/** Everything that the results of a query show. */
export interface QueryResults {
	/** The query as typed. */
	readonly asked: string;
	/** The query as the search understood it. */
	readonly query: string;
	readonly terms: readonly TermResult[];
	/** The number of all matching terms. */
	readonly total: number;
	readonly sections: readonly SectionResult[];
	/** The number of all matching sections. */
	readonly sectionTotal: number;
	readonly nearest: readonly Pick<NameRecord, 'id' | 'name' | 'url'>[];
}

/** The plain text of the parts. */
export function partsText(parts: readonly Part[]): string {
	return parts.map(({ text }) => text).join('');
}

/**
 * Turns the outcome of a search into results to show.
 *
 * @param limit maximum number of sections
 */
export function queryResults(asked: string, outcome: Outcome, texts: ReadonlyMap<string, TextRecord>, limit: number): QueryResults {
	const { query, words, total } = outcome;
	return {
		asked,
		query,
		total,
		terms: outcome.terms.map((hit) => termOf(hit, words, texts.get(hit.record.id))),
		sectionTotal: outcome.sections.length,
		sections: outcome.sections.slice(0, limit).map((hit) => sectionOf(hit, words)),
		nearest: outcome.nearest.map(({ id, name, url }) => ({ id, name, url })),
	};
}

function termOf({ record, tier, via }: TermHit, words: readonly string[], text: TextRecord | undefined): TermResult {
	const { id, url, name, aliases, expansion, kind, topic } = record;
	return {
		id,
		url,
		name: highlight(name, words),
		expansion: expansion === null ? null : highlight(expansion, words),
		alias: via !== null && aliases.includes(via) ? highlight(via, words) : null,
		kind,
		topic,
		tier,
		excerpt: text === undefined ? [] : excerptOf(text, words),
	};
}

function excerptOf({ definition, notes }: TextRecord, words: readonly string[]): readonly Part[] {
	const candidates = definition === null ? notes : [definition, ...notes];
	for (const candidate of candidates) {
		const parts = excerpt(candidate, words, MAX_EXCERPT_LENGTH);
		if (parts.some((part) => part.marked)) return parts;
	}
	return excerpt(candidates[0] ?? '', NOT_MARKED, MAX_EXCERPT_LENGTH);
}

function sectionOf({ record }: SectionHit, words: readonly string[]): SectionResult {
	const { url, title, page, text } = record;
	return { url, title: highlight(title, words), page, excerpt: excerpt(text, words, MAX_EXCERPT_LENGTH) };
}
