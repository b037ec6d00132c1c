import { wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { NamePhrase } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { askedName } from '../parts/asked.ts';
import { isGenericHeading } from '../parts/generic-heading.ts';
import { cellRanges, cellTexts } from './cells.ts';
import { ATTRIBUTE_TITLE, LONG_FORM_TITLE, MEANING_TITLE, OTHER_NAME_TITLE, PROPERTY_TITLE, SUBJECT_TITLE, TERM_TITLE } from './titles.ts';

/** How a table is to be read: which columns hold what, found once for all of its rows. */
export interface TablePlan {
	/** A row a term, a column a term, or neither. */
	readonly kind: 'rows' | 'columns' | 'data';
	/** Whether it is a deck of cards: rows without a head, of which not every front needs to be a name. */
	readonly isDeck: boolean;
	/** The column with the names of the rows. */
	readonly names: number;
	/** The column that says what they are; undefined where none does. */
	readonly meaning: number | undefined;
	readonly longForm: number | undefined;
	/** Columns with other names. */
	readonly others: readonly number[];
	/** Of a table whose columns are terms, the row that says what they are. */
	readonly meaningRow: number | undefined;
}

/** A longer cell is a name only if it would be one outside a table too. */
export const MAX_CELL_WORDS = 4;
/** Less of the cells (0 to 1) than this, and the column holds no names. */
const MOSTLY = 0.5;
const YEAR = /^(?:ca?\.\s?)?(?:1[0-9]|20)\d\d(?:s|\s*[-–]\s*(?:\d{2,4})?)?$|^\d{1,2}[./:]\d{1,2}(?:[./]\d{2,4})?$|^\d{4}-\d\d(?:-\d\d)?$/u;
const QUESTION = /[?？؟]\s*$/u;
/** What a cue asks for besides the name: “= ?”, “– what + which?”. */
const CUE_END = /(?:\s*[=→:–—-]+>?\s*|\s+[–—-]\s[^–—]{1,30})?[\s?？؟]+$/u;
/** “5 terminal branches”. */
const COUNT = /^\d{1,2}\s+\p{Ll}.*s$/u;
const ARROW = /->|→|⇒/u;
/** Three short items or more in a row. */
const SHORT_ITEMS = /^[^,]{1,25}(?:,\s[^,]{1,25}){2,20}$/u;
const MAX_CUE_WORDS = 4;
/** What is said in fewer words is an answer and no definition. */
const MIN_SAID = 4;
const FIGURE = /^(?=[^\p{L}]*$)\D*\d|^[-–—?$€+✓✗x]*$/iu;

/** The plan of the table that `line`, a head or a row, belongs to. */
export function tablePlan(line: LineFacts): TablePlan {
	const head = line.around.tableHead ?? line;
	return head.once(tablePlan, () => planOf(head));
}

/** The rows of the table below `head`; a table without a head begins with a row. */
function rowsOf(head: LineFacts): readonly LineFacts[] {
	return head.line.form === 'table-row' ? [head, ...head.around.rows.filter((row) => row !== head)] : head.around.rows;
}

function planOf(head: LineFacts): TablePlan {
	const rows = rowsOf(head);
	const titles = head.line.form === 'table-head' ? cellTexts(head) : [];
	const width = Math.max(titles.length, ...rows.slice(0, 20).map((row) => row.line.cells.length), 0);
	const columns = Array.from({ length: width }, (_, index) => columnOf(index, titles[index] ?? '', rows));
	const isDeck = titles.length === 0;
	const none = { isDeck, meaning: undefined, longForm: undefined, others: [], meaningRow: undefined };
	if (isSideBySide(head, titles, rows)) return { ...none, kind: 'columns', names: 0, meaningRow: meaningRowOf(rows) };
	const names = isDeck ? 0 : nameColumn(columns);
	const found = columns[names];
	if (found === undefined || isTimeline(columns, found) || (isDeck ? found.figures === found.filled : isData(columns, found, rows.length)))
		return { ...none, kind: 'data', names: 0 };
	const rest = columns.filter((column) => column.index !== names && column.filled > 0);
	const others = rest.filter((column) => OTHER_NAME_TITLE.test(column.title)).map((column) => column.index);
	const longForm = rest.find((column) => LONG_FORM_TITLE.test(column.title))?.index;
	const saying = rest.filter((column) => column.index !== longForm && !others.includes(column.index) && !column.isLabel);
	return { ...none, kind: 'rows', names, meaning: meaningColumn(saying)?.index, longForm, others };
}

interface Column {
	readonly index: number;
	readonly title: string;
	/** How many cells are filled. */
	readonly filled: number;
	/** How many of these could be names, and how many are dates or mere figures. */
	readonly named: number;
	/** How many ask for something that is no name. */
	readonly asked: number;
	readonly dates: number;
	readonly figures: number;
	/** The mean number of words. */
	readonly words: number;
	/** Whether most cells are set in bold or as code. */
	readonly marked: boolean;
	/** Whether the same few words stand in it again and again. */
	readonly isLabel: boolean;
	/** Whether most cells hold the word of the title: “recall bias” below “Bias”. */
	readonly takesUpTitle: boolean;
}

function columnOf(index: number, title: string, rows: readonly LineFacts[]): Column {
	const cells = rows.flatMap((row) => {
		const range = cellRanges(row)[index];
		const text = range === undefined ? '' : row.text(range);
		return range === undefined || /^[-–—]*$/u.test(text) ? [] : [{ row, range, text }];
	});
	const count = (test: (cell: (typeof cells)[number]) => boolean): number => cells.filter(test).length;
	const isName = ({ row, range }: (typeof cells)[number]): boolean => nameInCell(row, range) !== undefined;
	const words = cells.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / Math.max(1, cells.length);
	const last = title.toLowerCase().split(/\s+/u).at(-1)?.replace(/s$/u, '') ?? '';
	return {
		index,
		title,
		filled: cells.length,
		named: count(isName),
		asked: count((cell) => QUESTION.test(cell.text) && !isName(cell)),
		dates: count(({ text }) => YEAR.test(text)),
		figures: count(({ text }) => FIGURE.test(text)),
		words,
		marked: count(({ row, range }) => isMarked(row, range)) > cells.length * MOSTLY,
		isLabel: cells.length > 3 && new Set(cells.map(({ text }) => text)).size <= cells.length / 2,
		takesUpTitle: last.length > 2 && count(({ text }) => new RegExp(`\\b${escaped(last)}s?\\b`, 'iu').test(text)) > cells.length * MOSTLY,
	};
}

function escaped(text: string): string {
	return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

/** The name that a cell is, a bracket told apart. */
export function nameInCell(row: LineFacts, range: { start: number; end: number }): ReturnType<LineFacts['name']> {
	const text = row.text(range);
	if (text.length === 1 && !/[\p{L}\p{N}]/u.test(text)) return undefined;
	const asked = askedName(row, range);
	if (asked !== undefined) return asked;
	if (QUESTION.test(text)) return cueName(row, range);
	if (COUNT.test(text)) return undefined;
	const short = row.name(range, true);
	return short !== undefined && short.words.length > MAX_CELL_WORDS && !isMarked(row, range) ? row.name(range) : short;
}

/** `Circumduction?`, `Wrist drop = ?` as a cue beside what it is: a name with a question mark. */
function cueName(row: LineFacts, range: Range): NamePhrase | undefined {
	const said = cellRanges(row).find((cell) => cell !== undefined && cell.start > range.end);
	if (said === undefined || wordsOf(row.text(said)).length < MIN_SAID) return undefined;
	if (ARROW.test(row.text(said)) || SHORT_ITEMS.test(row.text(said))) return undefined;
	const end = range.start + row.text(range).replace(CUE_END, '').length;
	const phrase = row.name({ start: range.start, end });
	return phrase !== undefined && phrase.words.length <= MAX_CUE_WORDS && !/^\d|\svs\b/u.test(row.text(phrase.range)) ? phrase : undefined;
}

/** Whether bold or code covers a whole cell. */
export function isMarked(row: LineFacts, range: { start: number; end: number }): boolean {
	return row.marks.some((mark) => (mark.kind === 'strong' || mark.kind === 'code') && mark.start <= range.start && mark.end >= range.end);
}

/** The column that holds the names: the one whose head says so, or else the one that looks most like names. */
function nameColumn(columns: readonly Column[]): number {
	const scores = columns.map((column) => titleScore(column.title) + cellScore(column) + Math.max(0, 3 - column.index));
	return Math.max(scores.indexOf(Math.max(...scores)), 0);
}

function titleScore(title: string): number {
	if (TERM_TITLE.test(title)) return 8;
	if (MEANING_TITLE.test(title)) return -8;
	if (ATTRIBUTE_TITLE.test(title) || LONG_FORM_TITLE.test(title)) return -5;
	return SUBJECT_TITLE.test(title) ? 5 : OTHER_NAME_TITLE.test(title) ? -1 : 0;
}

function cellScore(column: Column): number {
	if (column.filled === 0) return TERM_TITLE.test(column.title) ? 0 : -20;
	if (column.figures === column.filled) return -10;
	return (3 * column.named) / column.filled + (column.marked ? 2 : 0) + (column.takesUpTitle ? 4 : 0) - (column.isLabel ? 4 : 0);
}

/** The column that says what the names are: by its head, or else the one with the most words. */
function meaningColumn(columns: readonly Column[]): Column | undefined {
	const said = columns.find((column) => MEANING_TITLE.test(column.title));
	if (said !== undefined) return said;
	const plain = columns.filter((column) => !ATTRIBUTE_TITLE.test(column.title));
	const from = plain.length > 0 ? plain : columns;
	return from.reduce<Column | undefined>(
		(kept, column) => (kept === undefined || column.words > kept.words * 1.5 ? column : kept),
		undefined,
	);
}

/** A first column of dates makes a chronicle of a table: what stands beside them happened and is no term. */
function isTimeline(columns: readonly Column[], names: Column): boolean {
	return columns.some((column) => column.dates > column.filled * MOSTLY && column.index < names.index) && !TERM_TITLE.test(names.title);
}

/** All rows of a table are about names or none is; where only figures stand beside what could be names, nothing says what they are. */
function isData(columns: readonly Column[], names: Column, rows: number): boolean {
	if (TERM_TITLE.test(names.title)) return false;
	if (names.figures === names.filled || (names.index > 0 && (MEANING_TITLE.test(names.title) || ATTRIBUTE_TITLE.test(names.title))))
		return true;
	const others = columns.filter((column) => column !== names);
	if (names.index > 0 && others.every((column) => column.figures === column.filled)) return true;
	return rows > 1 && names.named <= (names.filled - names.asked) * MOSTLY;
}

/** Whether the columns are the things, and the first cell of each row says which side of them it tells. */
function isSideBySide(head: LineFacts, titles: readonly string[], rows: readonly LineFacts[]): boolean {
	const things = titles.slice(1);
	if (things.length < 2 || rows.length === 0 || things.some((title) => !isThing(title))) return false;
	const areNames = cellRanges(head)
		.slice(1)
		.every((range) => range !== undefined && head.name(range, true) !== undefined);
	if (!areNames) return false;
	const labels = rows.map((row) => cellTexts(row)[0] ?? '');
	const sides = labels.filter((label) => MEANING_TITLE.test(label) || ATTRIBUTE_TITLE.test(label) || PROPERTY_TITLE.test(label)).length;
	return PROPERTY_TITLE.test(titles[0] ?? '') || sides * 2 > labels.length;
}

function isThing(title: string): boolean {
	const general = [TERM_TITLE, SUBJECT_TITLE, MEANING_TITLE, ATTRIBUTE_TITLE, LONG_FORM_TITLE, OTHER_NAME_TITLE, PROPERTY_TITLE];
	return /\p{L}/u.test(title) && !general.some((one) => one.test(title)) && !isGenericHeading(title.toLowerCase().split(/\s+/u));
}

function meaningRowOf(rows: readonly LineFacts[]): number | undefined {
	const index = rows.findIndex((row) => MEANING_TITLE.test(cellTexts(row)[0] ?? ''));
	return index < 0 ? undefined : rows[index]?.index;
}
