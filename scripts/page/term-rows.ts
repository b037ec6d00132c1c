import type { Block, ChecksBlock, Inline, TermRow, TermsBlock } from '../../src/schemas/page.ts';
import type { PlacedReading, StudyNotes, Term } from '../model/types.ts';
import { checksBlock } from './checks.ts';
import { shortDefinition } from './definition.ts';
import { termLinkOf } from './inline.ts';
import { saidBesideTerm } from './note-item.ts';
import { itemText, type NoteItem, type RowItems } from './stretches.ts';

/** A stretch of lines as a table: each term once with all of its lines, and its reviewed definition beside them; and the checks on the lines. */
export function termsBlocks(rows: readonly RowItems[], notes: StudyNotes, defined: Set<string>): readonly Block[] {
	const hasDefinitions = rows.some((row) => notes.termById.get(row.id)?.entry !== undefined);
	const made = rows.flatMap((row) => termRow(row, notes.termById.get(row.id), hasDefinitions ? defined : undefined));
	const items = rows.flatMap((row) => row.items);
	return [{ kind: 'terms', hasLines: true, hasDefinitions, rows: made }, ...lineChecks(items, notes)];
}

/**
 * The row of one term. A line that is its name alone is left out, as the name heads the row.
 *
 * @param defined the terms whose definition stands further up; undefined where there is no column for definitions
 */
function termRow(row: RowItems, term: Term | undefined, defined: Set<string> | undefined): readonly TermRow[] {
	if (term === undefined) return [];
	const said = row.items.filter((item) => !isNameAlone(item, term));
	return [
		{ term: termLinkOf(term), lines: said.map(saidBesideTerm), definition: defined === undefined ? [] : definitionOnce(term, defined) },
	];
}

/** Whether a line is the term's name and nothing else: its cell would repeat the one beside it. */
function isNameAlone(item: NoteItem, term: Term): boolean {
	return item.placed.kind === 'term' && itemText(item) === term.name;
}

/** The first sentence of the definition; on each page once. */
function definitionOnce(term: Term, defined: Set<string>): readonly Inline[] {
	if (term.entry === undefined || defined.has(term.id)) return [];
	defined.add(term.id);
	return shortDefinition(term.entry);
}

/** The reviewed terms that the lines mention and that `defined` lacks, as a table of definitions; undefined where there is none. */
export function mentionedTerms(lines: readonly PlacedReading[], notes: StudyNotes, defined: Set<string>): TermsBlock | undefined {
	const ids = new Set(lines.flatMap((line) => (line.omittedBecause === undefined ? line.terms.map((found) => found.id) : [])));
	const terms = [...ids].flatMap((id) => notes.termById.get(id) ?? []).filter((term) => term.entry !== undefined && !defined.has(term.id));
	if (terms.length === 0) return undefined;
	const rows = terms.map((term) => ({ term: termLinkOf(term), lines: [], definition: definitionOnce(term, defined) }));
	return { kind: 'terms', hasLines: false, hasDefinitions: true, rows };
}

/**
 * The checks on what the lines say, whichever term's entry holds them: one block, or none. A check belongs to a line that has its words
 * and speaks of its term, or that is its words and nothing else.
 */
export function lineChecks(items: readonly NoteItem[], notes: StudyNotes): readonly ChecksBlock[] {
	const checks = items.flatMap(({ placed }) => {
		const source = placed.reading.line.source.text;
		const whole = placed.reading.inline.plain.trim();
		const ids = new Set([placed.subject, ...placed.terms.map((term) => term.id)]);
		const mentioned = [...ids].flatMap((id) => (id === undefined ? [] : (notes.termById.get(id)?.entry?.checks ?? [])));
		return [...mentioned.filter((check) => source.includes(check.says)), ...(notes.checksByLine.get(whole) ?? [])];
	});
	return checksBlock([...new Set(checks)]);
}
