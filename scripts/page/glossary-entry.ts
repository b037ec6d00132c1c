import type { TermId } from '../../src/language/ids.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import { emphasis, type Inline, text } from '../../src/schemas/inline.ts';
import type { Block, GlossaryEntryBlock, QuestionAnswer } from '../../src/schemas/page.ts';
import { VERDICTS } from '../../src/schemas/term-kinds.ts';
import type { Answer } from '../entries/entry-types.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { Fact, StudyNotes, Term } from '../model/types.ts';
import { checksBlock, checksWithoutLine, corrections, webSource } from './checks.ts';
import {
	definitionContent,
	FROM_THE_NOTES,
	isMoreThanName,
	leadingFact,
	notesLead,
	shortDefinition,
	shownExpansion,
} from './definition.ts';
import type { GlossaryPlaces } from './glossary-places.ts';
import { relatedLinks, termLinkOf } from './inline.ts';
import { linkedBlocks } from './linked-blocks.ts';
import { shownAcronym } from './term-rows.ts';

/** What all pages of the glossary are made from. */
export interface GlossaryContext {
	readonly notes: StudyNotes;
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
	readonly formerIds: FormerIds;
}

/** The ids under which entries were published before, by the terms that they lead to now. */
export type FormerIds = ReadonlyMap<TermId, readonly string[]>;

/** The entry of a term in the glossary. */
export function glossaryEntry(term: Term, { notes, finder, formerIds }: GlossaryContext): GlossaryEntryBlock {
	const topic = notes.topics.find(({ id }) => id === term.topic);
	return {
		kind: 'glossary-entry',
		term: termLinkOf(term),
		acronym: shownAcronym(term),
		expansion: shownExpansion(term),
		termKind: term.kind,
		topic: topic && { id: topic.id, title: topic.label },
		aliases: term.aliases,
		see: term.see,
		source: term.entry && webSource(term.entry),
		unread: term.entry?.unread,
		formerIds: formerIds.get(term.id) ?? [],
		summary: summary(term),
		verdicts: VERDICTS.filter((verdict) => term.checks.some((check) => check.verdict === verdict)),
		blocks: linkedBlocks(entryBlocks(term, notes), finder, term.id),
	};
}

function entryBlocks(term: Term, notes: StudyNotes): readonly Block[] {
	const { entry } = term;
	const leading = leadingFact(term);
	const facts = term.facts
		.filter((fact) => isMoreThanName(fact) && fact !== leading)
		.map(({ text: whole, file, line }) => ({ content: [text(whole)], file, line, corrections: corrections([{ file, line }], notes) }));
	const answers = (entry?.answers ?? []).map(questionAnswer);
	const related = relatedLinks(term, notes);
	return [
		...(entry?.definition ?? []).map((paragraph): Block => ({ kind: 'paragraph', content: definitionContent(paragraph), corrections: [] })),
		...(leading === undefined ? [] : [lead(term, leading, notes)]),
		...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
		...checksBlock(checksWithoutLine(term, [...facts, ...(leading === undefined ? [] : [leading])], notes)),
		...(answers.length === 0 ? [] : [{ kind: 'answers', answers } as const]),
		...(related.length === 0 ? [] : [{ kind: 'related', terms: related } as const]),
	];
}

/** The first sentence of the entry, else what the notes say that the term is; empty if they do not. */
function summary(term: Term): readonly Inline[] {
	if (term.entry !== undefined) return shortDefinition(term.entry);
	return definitionContent(firstSentence(notesLead(term) ?? ''));
}

/** What the notes say that a term is, where no entry does: its text as in an entry, with its place. */
function lead(term: Term, { text: whole, file, line }: Fact, notes: StudyNotes): Block {
	const place: Inline = { type: 'inlineCode', value: `${file}:${line}` };
	const content = [...definitionContent(notesLead(term) ?? whole), text(' '), emphasis(text(FROM_THE_NOTES)), text(' '), place];
	return { kind: 'paragraph', content, corrections: corrections([{ file, line }], notes) };
}

/** A question of the notes with its answer. */
export function questionAnswer({ question, answer }: Answer): QuestionAnswer {
	return { question: [text(question)], answer: [text(answer)] };
}
