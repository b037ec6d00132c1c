import { headAt, type LineContext, membersAt, reading } from '../context.ts';
import { FACETS, LINKING_WORDS } from '../lexicon.ts';
import { type ListNames, type ListParts, listNames, listParts } from '../list.ts';
import type { NamePhrase } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import type { SeparatorKind } from '../separator.ts';
import { bracketNames, withoutFacet } from './head-names.ts';

/** What decides whether the right side lists members of the head or describes it. */
interface Candidate {
	readonly list: ListParts;
	readonly found: ListNames;
	/** Whether the head is a plural (`Orchestrators`, `Problems with …`), so that the parts are its instances. */
	readonly plural: boolean;
	readonly colon: boolean;
}

/** `Orchestrators: Kubernetes, Nomad`: the right side lists members of the head. Adjectives and clauses in a row describe it instead. */
export function exampleList(context: LineContext, phrase: NamePhrase, right: Range, kind: SeparatorKind): Reading | undefined {
	const list = listParts(context.plain, right);
	if (list === undefined || list.sign === 'plus') return undefined;
	const facet = FACETS.has(phrase.words.at(-1)?.lower ?? '');
	const plural = !facet && isPlural(phrase);
	const found = listNames(context.plain, list.items, plural);
	if (!isList(context, right, { list, found, plural, colon: kind === 'colon' })) return undefined;
	const head = headAt(context, facet ? withoutFacet(phrase) : phrase.range);
	const names = [...bracketNames(context, phrase), ...membersAt(context, found.names)];
	return reading(context, 'examples', { head, names, body: right, items: list.items });
}

function isPlural(phrase: NamePhrase): boolean {
	const [first, second] = phrase.words;
	const ends = (word: string): boolean => /[^su]s$/u.test(word);
	return ends(phrase.words.at(-1)?.lower ?? '') || (ends(first?.lower ?? '') && LINKING_WORDS.has(second?.lower ?? ''));
}

function isList(context: LineContext, right: Range, candidate: Candidate): boolean {
	const { list, found, plural, colon } = candidate;
	const count = list.items.length;
	const isSentence = /[.!]$/u.test(context.plain.trimEnd());
	if (plural && colon && count >= 4 && !isSentence) return true;
	if (!found.allShort) return false;
	const phrases = list.items.filter((item) => /\s/u.test(context.plain.slice(item.start, item.end))).length;
	if (!plural && found.names.length === 0 && phrases > 1) return false;
	const mostlyNames = found.names.length * 2 > count;
	if (list.sign === 'and') return mostlyNames && (plural || colon);
	// A lone “and” in the last part may belong to a sentence, so below a singular only commas count.
	const parts = plural ? count : context.plain.slice(right.start, right.end).split(',').length;
	return mostlyNames || (colon && parts >= 3);
}
