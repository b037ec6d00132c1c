import type { NameRecord, TextRecord } from '../schemas/search-json.ts';
import type { Search } from './types.ts';

/** The fields of a term of `terms.json` that the search uses. */
export interface SearchableTerm {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly see?: readonly string[] | undefined;
	readonly expansion: string | null;
	readonly kind: string | null;
	readonly topic: string | null;
	readonly keywords?: readonly string[] | undefined;
	readonly definition: string | null;
	readonly facts: readonly { readonly text: string }[];
	readonly mentions: readonly { readonly text: string }[];
	readonly url: string;
}

/** The part of a term that is loaded first. */
export function nameRecordOf(term: SearchableTerm): NameRecord {
	const { id, name, aliases, see = [], expansion, kind, topic, url } = term;
	return { id, name, aliases, see, expansion, kind, topic, url, mentions: term.facts.length + term.mentions.length };
}

/** The part of a term that is loaded after the names. */
export function textRecordOf(term: SearchableTerm): TextRecord {
	return {
		id: term.id,
		definition: term.definition,
		keywords: term.keywords ?? [],
		notes: term.facts.map((fact) => fact.text),
		mentions: term.mentions.map((mention) => mention.text),
	};
}

/** Adds all terms at once. */
export function addTerms(search: Search, terms: readonly SearchableTerm[]): void {
	for (const term of terms) search.addName(nameRecordOf(term));
	for (const term of terms) search.addText(textRecordOf(term));
}
