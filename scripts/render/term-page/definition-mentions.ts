import type { TermId } from '../../../src/language/ids.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import type { TermFinder } from '../../model/term-finder.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import { plainDefinition } from '../../page/definition.ts';

/** A mention of a term in the entry of another term. */
export interface DefinitionMention {
	/** The term with the entry. */
	readonly by: Term;
	/** The first sentence with the mention, as plain text. */
	readonly text: string;
}

/** The mentions of each term in the definitions of other terms, in the order of their names. */
export function definitionMentions(notes: StudyNotes, finder: TermFinder): ReadonlyMap<TermId, readonly DefinitionMention[]> {
	const mentions = new Map<TermId, DefinitionMention[]>();
	for (const by of notes.terms) {
		const seen = new Set<TermId>();
		for (const text of definitionSentences(by)) {
			for (const { id } of finder.find(text, by.id)) {
				if (seen.has(id)) continue;
				seen.add(id);
				const list = mentions.get(id) ?? [];
				list.push({ by, text });
				mentions.set(id, list);
			}
		}
	}
	return mentions;
}

/** The sentences of a term's definition as plain text. */
export function definitionSentences({ entry }: Term): readonly string[] {
	return (entry?.definition ?? []).flatMap((paragraph) => sentencesOf(plainDefinition(paragraph)));
}
