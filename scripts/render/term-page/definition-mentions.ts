import type { TermId } from '../../../src/language/ids.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import type { TermFinder } from '../../model/term-finder.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import { plainDefinition } from '../definition.ts';

/** A term whose entry speaks of another one. */
export interface DefinitionMention {
	readonly by: Term;
	/** The first sentence that does, without the signs of Markdown. */
	readonly text: string;
}

/** Which entries' definitions speak of each term, in the order of their names. */
export function definitionMentions(notes: StudyNotes, finder: TermFinder): ReadonlyMap<TermId, readonly DefinitionMention[]> {
	const mentions = new Map<TermId, DefinitionMention[]>();
	for (const by of notes.terms) {
		const seen = new Set<TermId>();
		for (const text of (by.entry?.definition ?? []).flatMap((paragraph) => sentencesOf(plainDefinition(paragraph)))) {
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
