import type { Block, ChecksBlock, Inline, TermRow, TermsBlock } from '../../src/schemas/page.ts';
import { lineKey } from '../model/place-checks.ts';
import type { PlacedReading, StudyNotes, Term } from '../model/types.ts';
import { checksBlock } from './checks.ts';
import { shortDefinition } from './definition.ts';
import { termLinkOf } from './inline.ts';
import type { TermItems } from './line-groups.ts';
import { itemText, type NoteItem, textBesideTerm } from './note-item.ts';

/**
 * A table of terms with their lines and, if any of the terms has an entry, their reviewed definitions; then the checks on the lines.
 *
 * @param defined the terms whose definition the page shows already; gets those of this table
 */
export function termsBlocks(rows: readonly TermItems[], notes: StudyNotes, defined: Set<string>): readonly Block[] {
	const known = rows.flatMap(({ id, items }) => {
		const term = notes.termById.get(id);
		return term === undefined ? [] : [{ term, items }];
	});
	const hasDefinitions = known.some(({ term }) => term.entry !== undefined);
	const made = known.map(
		({ term, items }): TermRow => ({
			term: termLinkOf(term),
			// A line that is only the name would repeat the cell beside it.
			lines: items.filter((item) => !isNameAlone(item, term)).map(textBesideTerm),
			definition: hasDefinitions ? definitionOnce(term, defined) : [],
		}),
	);
	const items = rows.flatMap((row) => row.items);
	return [{ kind: 'terms', hasLines: true, hasDefinitions, rows: made }, ...lineChecks(items, notes)];
}

function isNameAlone(item: NoteItem, term: Term): boolean {
	return item.placed.kind === 'term' && itemText(item) === term.name;
}

/** The first sentence of the definition, once on each page. */
function definitionOnce(term: Term, defined: Set<string>): readonly Inline[] {
	if (term.entry === undefined || defined.has(term.id)) return [];
	defined.add(term.id);
	return shortDefinition(term.entry);
}

/** A table with the definitions of reviewed terms that the lines mention and that `defined` lacks; undefined if there are none. */
export function mentionedTerms(lines: readonly PlacedReading[], notes: StudyNotes, defined: Set<string>): TermsBlock | undefined {
	const ids = new Set(lines.flatMap((line) => (line.omittedBecause === undefined ? line.terms.map((found) => found.id) : [])));
	const terms = [...ids].flatMap((id) => notes.termById.get(id) ?? []).filter((term) => term.entry !== undefined && !defined.has(term.id));
	if (terms.length === 0) return undefined;
	const rows = terms.map((term) => ({ term: termLinkOf(term), lines: [], definition: definitionOnce(term, defined) }));
	return { kind: 'terms', hasLines: false, hasDefinitions: true, rows };
}

/** The checks on what the items say, in one block; empty if there are none. */
export function lineChecks(items: readonly NoteItem[], notes: StudyNotes): readonly ChecksBlock[] {
	const lines = items.flatMap(({ placed, continued }) => [placed, ...continued]);
	const checks = lines.flatMap(({ file, reading }) => notes.checksByLine.get(lineKey({ file, line: reading.line.source.number })) ?? []);
	return checksBlock([...new Set(checks)]);
}
