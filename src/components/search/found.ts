import type { NameRecord, TextRecord } from '../../schemas/search-json.ts';
import { excerpt, highlight } from '../../search/highlight.ts';
import type { Outcome, Part, SectionHit, TermHit, Tier } from '../../search/types.ts';

/** Longest excerpt, in UTF-16 units: two lines of the results. */
const EXCERPT_LENGTH = 150;
const NOT_MARKED: readonly string[] = [];

/** A term as it is shown among the results. Every address is without the base path. */
export interface FoundTerm {
	readonly id: string;
	readonly url: string;
	readonly name: readonly Part[];
	readonly expansion: readonly Part[] | null;
	/** Another name, where that is what was found. */
	readonly alias: readonly Part[] | null;
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	readonly tier: Tier;
	/** From the definition, or from a note where only that holds the words; empty until the texts are there. */
	readonly excerpt: readonly Part[];
}

/** A section of a page as it is shown among the results. */
export interface FoundSection {
	readonly url: string;
	readonly title: readonly Part[];
	/** The title of its page. */
	readonly page: string;
	readonly excerpt: readonly Part[];
}

/** All that is shown for a query: nothing is left to do but to draw it. */
export interface Found {
	/** The query as it was asked. */
	readonly asked: string;
	/** The query as it was understood. */
	readonly query: string;
	readonly terms: readonly FoundTerm[];
	/** How many terms there are in all. */
	readonly total: number;
	readonly sections: readonly FoundSection[];
	/** How many sections there are in all. */
	readonly sectionTotal: number;
	readonly nearest: readonly Pick<NameRecord, 'id' | 'name' | 'url'>[];
}

/** A text without what is marked in it. */
export function partsText(parts: readonly Part[]): string {
	return parts.map(({ text }) => text).join('');
}

/**
 * Makes an outcome ready to be shown.
 *
 * @param limit how many sections at most
 */
export function foundOf(asked: string, outcome: Outcome, texts: ReadonlyMap<string, TextRecord>, limit: number): Found {
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

function termOf({ record, tier, via }: TermHit, words: readonly string[], text: TextRecord | undefined): FoundTerm {
	const { id, url, name, expansion, kind, topic } = record;
	return {
		id,
		url,
		name: highlight(name, words),
		expansion: expansion === null ? null : highlight(expansion, words),
		alias: via === null || via === expansion ? null : highlight(via, words),
		kind,
		topic,
		tier,
		excerpt: text === undefined ? [] : excerptOf(text, words),
	};
}

function excerptOf({ definition, notes }: TextRecord, words: readonly string[]): readonly Part[] {
	const candidates = definition === null ? notes : [definition, ...notes];
	for (const candidate of candidates) {
		const parts = excerpt(candidate, words, EXCERPT_LENGTH);
		if (parts.some((part) => part.marked)) return parts;
	}
	return excerpt(candidates[0] ?? '', NOT_MARKED, EXCERPT_LENGTH);
}

function sectionOf({ record }: SectionHit, words: readonly string[]): FoundSection {
	const { url, title, page, text } = record;
	return { url, title: highlight(title, words), page, excerpt: excerpt(text, words, EXCERPT_LENGTH) };
}
