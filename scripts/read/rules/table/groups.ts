import type { LineFacts } from '../../facts/line-facts.ts';
import { trimRange } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { cellRanges } from './cells.ts';

/** Fewer rows show no habit. */
const MIN_ROWS = 4;
/** Where more of the rows (0 to 1) fill one cell alone, one cell is no title. */
const MAX_ALONE = 0.34;
/** A title in more words is a note. */
const MAX_WORDS = 5;

/** Whether a row of a table is the title of the rows below it: one cell is filled, in capitals as no other first cell is. */
export function isGroupRow(line: LineFacts): boolean {
	const first = aloneIn(line);
	if (first === undefined || !isCapitals(line.text(first)) || line.text(first).split(/\s+/u).length > MAX_WORDS) return false;
	const rows = (line.around.tableHead ?? line).around.rows.filter((row) => row.line.form === 'table-row');
	const alone = rows.filter((row) => aloneIn(row) !== undefined).length;
	const filled = rows.filter((row) => aloneIn(row) === undefined);
	const capitals = filled.filter((row) => isCapitals(firstText(row))).length;
	return rows.length >= MIN_ROWS && alone <= rows.length * MAX_ALONE && capitals * 3 <= filled.length;
}

/** The first cell of a row, where all others are empty. */
function aloneIn(line: LineFacts): Range | undefined {
	const [first, ...others] = cellRanges(line);
	return others.some((cell) => cell !== undefined) ? undefined : first;
}

function firstText(line: LineFacts): string {
	const [first] = cellRanges(line);
	return first === undefined ? '' : line.text(first);
}

function isCapitals(text: string): boolean {
	return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** More names stand in no one cell, and each has no more words. */
const MAX_NAMES = 3;
const MAX_NAME_WORDS = 3;
/** Where more of the cells of a column (0 to 1) hold commas, these part no names. */
const MAX_LISTED = 0.34;

/** The names in a cell that commas part; none where the cells of its column have commas of another kind. */
export function namesInRow(line: LineFacts, range: Range): readonly Range[] {
	const text = line.text(range);
	if (!text.includes(', ') || /[()]/u.test(text)) return [];
	const parts: Range[] = [];
	let at = range.start;
	for (const part of text.split(/,\s+/u)) {
		const start = line.plain.indexOf(part, at);
		parts.push(trimRange(line.plain, { start, end: start + part.length }));
		at = start + part.length;
	}
	if (parts.length > MAX_NAMES) return [];
	const areNames = parts.every((part) => {
		const phrase = line.name(part, true);
		return phrase !== undefined && phrase.words.length > 0 && phrase.words.length <= MAX_NAME_WORDS;
	});
	const rows = (line.around.tableHead ?? line).around.rows;
	const listed = rows.filter((row) => firstText(row).includes(', ')).length;
	return areNames && listed <= Math.max(1, rows.length * MAX_LISTED) ? parts : [];
}
