import type { TermId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { text } from '../../src/schemas/inline.ts';
import type { Block, EntryBlock, QuestionAnswer } from '../../src/schemas/page.ts';
import type { Answer } from '../entries/entry-types.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import { checksBlock, webSource } from './checks.ts';
import { definitionText } from './definition.ts';
import type { GlossaryPlaces } from './glossary-places.ts';
import { termLinkOf } from './inline.ts';
import { linkedBlocks } from './linked-blocks.ts';

/** What all pages of the glossary are made from. */
export interface GlossaryContext {
	readonly notes: StudyNotes;
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
	/** The ids that places of entries had before, by the terms that have them now. */
	readonly formerIds: FormerIds;
}

/** Ids of before by the terms that have other ones now. */
export type FormerIds = ReadonlyMap<TermId, readonly string[]>;

/** A term of the glossary: its names, what kind of thing it is, its definition, what the notes say of it, and its neighbours. */
export function glossaryEntry(term: Term, { notes, finder, formerIds }: GlossaryContext): EntryBlock {
	const { expansion, entry } = term;
	const topic = notes.topics.find(({ id }) => id === term.topic);
	return {
		kind: 'entry',
		term: termLinkOf(term),
		expansion: expansion === undefined || nameKey(expansion) === nameKey(term.name) ? undefined : expansion,
		termKind: term.kind,
		topic: topic && { id: topic.id, title: topic.title },
		aliases: term.aliases,
		source: entry && webSource(entry.source),
		formerIds: formerIds.get(term.id) ?? [],
		blocks: linkedBlocks(entryBlocks(term), finder, term.id),
		related: term.related.flatMap((id) => notes.termById.get(id) ?? []).map(termLinkOf),
	};
}

/** What the entry and the notes say; names in it lead to other entries. */
function entryBlocks({ entry, facts }: Term): readonly Block[] {
	const said = facts.filter((fact) => fact.reading.kind !== 'term');
	const lines = said.map(({ text: whole, file, line }) => ({ content: [text(whole)], file, line }));
	return [
		...(entry?.definition ?? []).map((paragraph): Block => ({ kind: 'paragraph', content: definitionText(paragraph) })),
		...(lines.length === 0 ? [] : [{ kind: 'facts', facts: lines } as const]),
		...checksBlock(entry?.checks ?? []),
		...answersBlock(entry?.answers ?? []),
	];
}

function answersBlock(answers: readonly Answer[]): readonly Block[] {
	return answers.length === 0 ? [] : [{ kind: 'answers', answers: answers.map(questionAnswer) }];
}

/** A question of the notes with its answer. */
export function questionAnswer({ question, answer }: Answer): QuestionAnswer {
	return { question: [text(question)], answer: [text(answer)] };
}
