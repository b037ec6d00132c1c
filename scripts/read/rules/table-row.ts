import type { InlineText } from '../../text/inline.ts';
import { type Span, textAt } from '../../text/source.ts';
import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { headAt, type LineContext, reading } from '../context.ts';
import { namePhrase } from '../phrase.ts';
import type { Name, Range, Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';

const TERM_COLUMN =
	/^(?:terms?|names?|words?|acronyms?|abbreviations?|abbr\.?|short|tools?|concepts?|commands?|services?|keys?|objects?|resources?|products?|components?|patterns?|what|things?|topics?|items?|types?|kinds?|features?)\b/iu;
/** A longer cell is a name only if it would be one outside a table too. */
const MAX_CELL_WORDS = 4;
const LONG_FORM_COLUMN = /^(?:stands? for|long(?: form| name)?|expan(?:sion|ded)|full(?: name| form)?|spelled out|in full)\b/iu;

/** A table row: the cell of the term column is the head, a long-form column spells it out, the rest says something of it. */
export function readTableRow(context: LineContext): Reading | undefined {
	if (context.line.form !== 'table-row') return undefined;
	const titles = (context.tableHead?.line.cells ?? []).map((cell) => textAt(context.tableHead?.line.source.text ?? '', cell));
	const marked = titles.findIndex((title) => TERM_COLUMN.test(title));
	const column = Math.max(marked, 0);
	const range = cellRange(context.inline, context.line.cells[column]);
	const short = range === undefined ? undefined : namePhrase(context.plain, range, true);
	const phrase =
		range !== undefined && short !== undefined && short.words.length > MAX_CELL_WORDS ? namePhrase(context.plain, range) : short;
	if (phrase === undefined) return reading(context, 'statement', { doubt: 'the first cell is no name' });
	const head = headAt(context, phrase.range);
	const longForm = longFormRange(context, titles, column, head);
	const filled = context.line.cells.filter((cell, index) => index !== column && cell.end > cell.start);
	const others = filled.map((cell) => cellRange(context.inline, cell)).filter((cell) => cell !== undefined);
	const names: Name[] = [];
	if (phrase.bracket !== undefined)
		names.push(nameAt(context.inline, phrase.bracket, phrase.bracketIs === 'expansion' ? 'expansion' : 'alias', false));
	if (longForm !== undefined) names.push(nameAt(context.inline, longForm, 'expansion', false));
	const kind = others.length === 0 ? 'term' : longForm !== undefined && others.length === 1 ? 'expansion' : 'definition';
	return reading(context, kind, { head, names, items: others });
}

function longFormRange(context: LineContext, titles: readonly string[], column: number, head: Name): Range | undefined {
	const named = titles.findIndex((title, index) => index !== column && LONG_FORM_COLUMN.test(title));
	const ranges = context.line.cells.map((cell) => cellRange(context.inline, cell));
	const candidates = named < 0 ? ranges.filter((_, index) => index !== column) : [ranges[named]];
	return candidates.find((range) => {
		if (range === undefined || range.end <= range.start) return false;
		return (named >= 0 && looksLikeAcronym(head.text)) || isAcronymOf(head.text, context.plain.slice(range.start, range.end));
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
