import type { LineFacts } from '../facts/line-facts.ts';
import { FACETS, LINKING_WORDS } from '../lexicon.ts';
import type { ListNames, ListParts } from '../list.ts';
import type { NamePhrase } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { bracketNames, withoutFacet } from './parts/head-names.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** What decides whether the right side lists members of the head or describes it. */
interface Candidate {
	readonly list: ListParts;
	readonly found: ListNames;
	/** Whether the head is a plural (`Orchestrators`, `Problems with …`), so that the parts are its instances. */
	readonly plural: boolean;
	readonly colon: boolean;
}

/** `Orchestrators: Kubernetes, Nomad`: the right side lists members of the head. Adjectives and clauses in a row describe it instead. */
export const exampleList: Rule = {
	name: 'example-list',
	says: 'Behind a name and a separator stand names in a row: members of it.',
	examples: [
		{ notes: 'Registries: Quay, Harbor, Docker Hub', reads: 'examples Registries + member Quay + member Harbor + member Docker Hub' },
		{
			notes: 'Isolation levels: read committed, serializable',
			reads: 'examples Isolation levels + member read committed + member serializable',
		},
	],
	counterExamples: [{ notes: 'Helm: fast, simple and a bit odd in its ways', not: 'examples Helm' }],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides === undefined || sides.separator.kind === 'equals') return NOTHING;
		const { phrase, right } = sides;
		const list = line.list(right);
		if (list === undefined || list.sign === 'plus') return NOTHING;
		const facet = FACETS.has(phrase.words.at(-1)?.lower ?? '');
		const plural = !facet && isPlural(phrase);
		const found = line.listNames(list.items, plural);
		if (!isList(line, right, { list, found, plural, colon: sides.separator.kind === 'colon' })) return NOTHING;
		const head = headAt(line, facet ? withoutFacet(phrase) : phrase.range);
		const names = [...bracketNames(line, phrase), ...membersAt(line, found.names)];
		return propose(line, 'examples', { head, names, body: right, items: list.items });
	},
};

function isPlural(phrase: NamePhrase): boolean {
	const [first, second] = phrase.words;
	const ends = (word: string): boolean => /[^su]s$/u.test(word);
	return ends(phrase.words.at(-1)?.lower ?? '') || (ends(first?.lower ?? '') && LINKING_WORDS.has(second?.lower ?? ''));
}

function isList(line: LineFacts, right: Range, candidate: Candidate): boolean {
	const { list, found, plural, colon } = candidate;
	const count = list.items.length;
	const isSentence = /[.!]$/u.test(line.plain.trimEnd());
	if (plural && colon && count >= 4 && !isSentence) return true;
	if (!found.allShort) return false;
	const phrases = list.items.filter((item) => /\s/u.test(line.text(item))).length;
	if (!plural && found.names.length === 0 && phrases > 1) return false;
	const mostlyNames = found.names.length * 2 > count;
	if (list.sign === 'and') return mostlyNames && (plural || colon);
	// A lone “and” in the last part may belong to a sentence, so below a singular only commas count.
	const parts = plural ? count : line.text(right).split(/[,、，]/u).length;
	return mostlyNames || (colon && parts >= 3);
}
