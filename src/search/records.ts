import type { NameRecord, TextRecord } from '../schemas/search-json.ts';
import type { Search } from './types.ts';

/** What the search takes from a term of `terms.json`; the rest of the fields do not matter to it. */
export interface TermRecord {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
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
export function nameRecordOf(term: TermRecord): NameRecord {
	const { id, name, aliases, expansion, kind, topic, url } = term;
	return { id, name, aliases, expansion, kind, topic, url, mentions: term.facts.length + term.mentions.length };
}

/** The part of a term that follows. */
export function textRecordOf(term: TermRecord): TextRecord {
	return {
		id: term.id,
		definition: term.definition,
		keywords: term.keywords ?? [],
		notes: term.facts.map((fact) => fact.text),
		mentions: term.mentions.map((mention) => mention.text),
	};
}

/** Adds all terms at once. */
export function addTerms(search: Search, terms: readonly TermRecord[]): void {
	for (const term of terms) search.addName(nameRecordOf(term));
	for (const term of terms) search.addText(textRecordOf(term));
}
