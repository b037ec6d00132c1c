import type { PhrasingContent, RootContent } from 'mdast';
import { termLink } from '../../src/web/addresses.ts';
import type { PlacedReading, StudyNotes, Term } from '../model/types.ts';
import { itemText, type NoteItem, type TermRows } from './blocks.ts';
import { checkList } from './check-note.ts';
import { firstSentence } from './definition.ts';
import { inlineOfItem } from './note-item.ts';
import { table } from './page-parts.ts';
import { link, strong, text } from './phrasing.ts';

/** Heads the column that is not from the notes, so that nobody takes it for theirs. */
const REVIEWED = 'In short, added by review';

/** A stretch of jottings as a table: each term once, its lines below each other, and its reviewed definition beside the first. */
export function termTable(rows: readonly TermRows[], notes: StudyNotes, shown: Set<string>): RootContent[] {
	const withDefinitions = rows.some((row) => notes.termById.get(row.id)?.entry !== undefined);
	const head: PhrasingContent[][] = [[text('Term')], [text('The notes say')]];
	if (withDefinitions) head.push([text(REVIEWED)]);
	const body = rows.flatMap((row) => termRows(row, notes.termById.get(row.id), withDefinitions ? shown : undefined));
	const jottings = rows.flatMap((row) => row.items);
	return [table([head, ...body]), ...lineChecks(jottings, notes)];
}

/**
 * The rows of one term. A line that is its name alone stands in the first cell already, and has a row of its own only where no other
 * line says anything. With `shown`, the terms whose definition stands further up, each row has a cell for the definition.
 */
function termRows(row: TermRows, term: Term | undefined, shown: Set<string> | undefined): PhrasingContent[][][] {
	const said = row.items.filter((jotting) => !isNameAlone(jotting, term));
	const cells = said.length === 0 ? [[]] : said.map(inlineOfItem);
	return cells.map((cell, index) => {
		const isFirst = index === 0;
		const definition = shown === undefined ? [] : [isFirst ? definitionCell(term, shown) : []];
		return [isFirst && term !== undefined ? termCell(term) : [], cell, ...definition];
	});
}

/** Whether a line is the term's name and nothing else: its cell would repeat the one beside it. */
function isNameAlone(jotting: NoteItem, term: Term | undefined): boolean {
	return jotting.placed.kind === 'term' && itemText(jotting) === term?.name;
}

function termCell(term: Term): PhrasingContent[] {
	return [strong(link(termLink(term.id), text(term.name)))];
}

/** The first sentence of the definition; on each page once. */
function definitionCell(term: Term | undefined, shown: Set<string>): PhrasingContent[] {
	if (term?.entry === undefined || shown.has(term.id)) return [];
	shown.add(term.id);
	return firstSentence(term.entry);
}

/** The reviewed terms that the lines mention and that `shown` lacks, as a table of definitions; nothing where there is none. */
export function mentionedTerms(lines: readonly PlacedReading[], notes: StudyNotes, shown: Set<string>): RootContent[] {
	const ids = new Set(lines.flatMap((line) => (line.omittedBecause === undefined ? line.terms.map((found) => found.id) : [])));
	const terms = [...ids].flatMap((id) => notes.termById.get(id) ?? []).filter((term) => term.entry !== undefined && !shown.has(term.id));
	if (terms.length === 0) return [];
	return [table([[[text('Term')], [text(REVIEWED)]], ...terms.map((term) => [termCell(term), definitionCell(term, shown)])])];
}

/**
 * The checks on what the lines say, whichever term's entry holds them: one quotation with a list, or nothing. A check belongs to a
 * line that has its words and speaks of its term, or that is its words and nothing else.
 */
export function lineChecks(jottings: readonly NoteItem[], notes: StudyNotes): RootContent[] {
	const checks = jottings.flatMap(({ placed }) => {
		const source = placed.reading.line.source.text;
		const whole = placed.reading.inline.plain.trim();
		const ids = new Set([placed.subject, ...placed.terms.map((term) => term.id)]);
		const mentioned = [...ids].flatMap((id) => (id === undefined ? [] : (notes.termById.get(id)?.entry?.checks ?? [])));
		return [...mentioned.filter((check) => source.includes(check.says)), ...(notes.checksByLine.get(whole) ?? [])];
	});
	return checkList([...new Set(checks)]);
}
