import type { InlineText } from '../../text/inline.ts';
import { type Span, textAt } from '../../text/source.ts';
import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { Name, Range } from '../reading.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, otherNameAt, type Proposal, propose, type Rule } from './rule.ts';

const TERM_COLUMN =
	/^(?:terms?|names?|words?|acronyms?|abbreviations?|abbr\.?|short|tools?|concepts?|commands?|services?|keys?|objects?|resources?|products?|components?|patterns?|what|things?|topics?|items?|types?|kinds?|features?)\b/iu;
/** A longer cell is a name only if it would be one outside a table too. */
const MAX_CELL_WORDS = 4;
const LONG_FORM_COLUMN = /^(?:stands? for|long(?: form| name)?|expan(?:sion|ded)|full(?: name| form)?|spelled out|in full)\b/iu;

/** A row of a table. */
export const tableRow: Rule = {
	name: 'table-row',
	says: 'In a table’s row, the cell of the term column is the name, a long-form column spells it out, the others say what it is.',
	forms: ['table-row'],
	examples: [
		{ notes: '| Term | Meaning |\n| --- | --- |\n| Helm | package manager |', reads: 'definition Helm' },
		{ notes: '| Who | Tool |\n| --- | --- |\n| Ann | Helm |', reads: 'definition Helm' },
		{ notes: '| Acronym | In full |\n| --- | --- |\n| SLO | Level of Service |', reads: 'expansion SLO + expansion Level of Service' },
		{ notes: '| Term | Meaning |\n| --- | --- |\n| Helm | |', reads: 'term Helm' },
	],
	counterExamples: [{ notes: '| Port | Use |\n| --- | --- |\n| 443 | HTTPS |', not: 'definition 443' }],
	propose: readRow,
};

function readRow(line: LineFacts): readonly Proposal[] {
	const head = line.around.tableHead;
	const titles = (head?.line.cells ?? []).map((cell) => textAt(head?.line.source.text ?? '', cell));
	const column = Math.max(
		titles.findIndex((title) => TERM_COLUMN.test(title)),
		0,
	);
	const range = cellRange(line.inline, line.line.cells[column]);
	const short = range === undefined ? undefined : line.name(range, true);
	const phrase = range !== undefined && short !== undefined && short.words.length > MAX_CELL_WORDS ? line.name(range) : short;
	if (phrase === undefined) return withoutName(line, range);
	const name = headAt(line, phrase.range);
	const longForm = longFormRange(line, titles, column, name);
	const filled = line.line.cells.filter((cell, index) => index !== column && cell.end > cell.start);
	const others = filled.map((cell) => cellRange(line.inline, cell)).filter((cell) => cell !== undefined);
	const names: Name[] = [...bracketNames(line, phrase)];
	if (longForm !== undefined) names.push(otherNameAt(line, longForm, 'expansion'));
	const kind = others.length === 0 ? 'term' : longForm !== undefined && others.length === 1 ? 'expansion' : 'definition';
	return propose(line, kind, { head: name, names, items: others });
}

/** A row whose cell is no name is most likely a statement; it might define what the cell says all the same. */
function withoutName(line: LineFacts, range: Range | undefined): readonly Proposal[] {
	const statement = propose(line, 'statement');
	if (range === undefined) return statement;
	return [...statement, ...propose(line, 'definition', { head: headAt(line, range, false), evidence: ['odd-first-cell'] })];
}

function longFormRange(line: LineFacts, titles: readonly string[], column: number, head: Name): Range | undefined {
	const named = titles.findIndex((title, index) => index !== column && LONG_FORM_COLUMN.test(title));
	const ranges = line.line.cells.map((cell) => cellRange(line.inline, cell));
	const candidates = named < 0 ? ranges.filter((_, index) => index !== column) : [ranges[named]];
	return candidates.find((range) => {
		if (range === undefined || range.end <= range.start) return false;
		return (named >= 0 && looksLikeAcronym(head.text)) || isAcronymOf(head.text, line.text(range));
	});
}

/** The plain-text offsets of a cell: the row is read as one text, so that columns stay true. */
function cellRange(inline: InlineText, cell: Span | undefined): Range | undefined {
	if (cell === undefined || cell.end <= cell.start) return undefined;
	const start = inline.columns.findIndex((column) => column >= cell.start);
	const after = inline.columns.findIndex((column) => column >= cell.end);
	const end = after < 0 ? inline.plain.length : after;
	return start < 0 || end <= start ? undefined : { start, end };
}
