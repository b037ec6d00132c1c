import type { SearchableTerm } from '../../src/search/records.ts';

/** The text of a term that this project's engine indexes, by field. */
export interface Fields {
	readonly id: string;
	readonly name: string;
	readonly aliases: string;
	readonly expansion: string;
	readonly keywords: string;
	readonly definition: string;
	readonly notes: string;
	readonly mentions: string;
	/** Kind and topic. */
	readonly kind: string;
}

/** The text fields and their weights: of several sets tried, the one with the best results for the other libraries. */
export const BOOSTS: Readonly<Record<Exclude<keyof Fields, 'id'>, number>> = {
	name: 5,
	aliases: 4,
	expansion: 3,
	keywords: 2,
	definition: 1,
	notes: 1,
	mentions: 0.5,
	kind: 0.5,
};

/** Lines are joined by line breaks, which every engine treats as spaces. */
export function fieldsOf(term: SearchableTerm): Fields {
	return {
		id: term.id,
		name: term.name,
		aliases: term.aliases.join('\n'),
		expansion: term.expansion ?? '',
		keywords: (term.keywords ?? []).join('\n'),
		definition: term.definition ?? '',
		notes: term.facts.map((fact) => fact.text).join('\n'),
		mentions: term.mentions.map((mention) => mention.text).join('\n'),
		kind: [term.kind ?? '', term.topic ?? ''].join('\n'),
	};
}
