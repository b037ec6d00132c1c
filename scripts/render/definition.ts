import type { Term } from '../model/types.ts';
import type { Entry } from '../read/entry-types.ts';
import { sentencesOf } from '../read/sentence.ts';

/** The first sentence of a definition, which stands alone on a card. */
export function firstSentence(entry: Entry): string {
	return sentencesOf(entry.definition[0] ?? '')[0] ?? '';
}

/** What a term without an entry is, by the notes: the line that defines it, or spells it out; undefined where none does. */
export function notesDefinition(term: Term): string | undefined {
	const defining = term.facts.find((fact) => fact.reading.kind === 'definition' && fact.reading.head !== undefined);
	if (defining !== undefined) return defining.text;
	return term.expansion ?? term.facts.find((fact) => fact.reading.kind !== 'term')?.text;
}
