import { percent } from '../search/table.ts';
import type { Grade, LineGrade, TermGrade } from './grade.ts';

/** The results as tables of text. */

/** In UTF-16 units. Tables cut longer names. */
const MAX_NAME_LENGTH = 48;

/** The heads of the columns of {@link termRow}. */
export const TERM_COLUMNS = ['terms', 'recall', 'precision', 'defined'];

/** Number, recall and precision of terms, and the share of found terms with the right definition. */
export function termRow(grades: readonly TermGrade[]): readonly string[] {
	const gold = sum(grades, (grade) => grade.gold);
	const found = sum(grades, (grade) => grade.found);
	const defined = sum(grades, (grade) => grade.defined);
	return [
		String(gold),
		percent(gold - sum(grades, (grade) => grade.missing.length), gold),
		percent(found - sum(grades, (grade) => grade.extra.length), found),
		percent(defined - sum(grades, (grade) => grade.undefined.length), defined),
	];
}

/** A row for each group of cases, one for all cases, and one with the means of the groups. */
export function groupTable(grades: readonly Grade[], title: string, groupOf: (grade: Grade) => string): readonly (readonly string[])[] {
	const groups = new Map<string, Grade[]>();
	for (const grade of grades) groups.set(groupOf(grade), [...(groups.get(groupOf(grade)) ?? []), grade]);
	const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, members]) => groupRow(name, members));
	const head = [title, 'cases', 'lines', 'kinds', 'right', ...TERM_COLUMNS];
	return [head, ...rows, groupRow('all', grades), ['mean of the rows', '', '', ...[3, 4, 5, 6, 7, 8].map((at) => meanOf(rows, at))]];
}

/** The mean of the shares in a column. Every group counts the same, whatever its number of lines. */
function meanOf(rows: readonly (readonly string[])[], column: number): string {
	const shares = rows.map((row) => row[column] ?? '').filter((cell) => cell.endsWith('%'));
	return shares.length === 0 ? '' : `${(sum(shares, (cell) => Number.parseFloat(cell)) / shares.length).toFixed(1)} %`;
}

function groupRow(name: string, grades: readonly Grade[]): readonly string[] {
	const lines = grades.flatMap((grade) => grade.lines);
	const kinds = lines.filter((line) => line.kindRight).length;
	return [
		name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name,
		String(grades.length),
		String(lines.length),
		percent(kinds, lines.length),
		percent(rightOf(lines), lines.length),
		...termRow(grades.map((grade) => grade.terms)),
	];
}

/** The share of correct lines by confidence. */
export function confidenceTable(lines: readonly LineGrade[]): readonly (readonly string[])[] {
	const rows = [0.99, 0.95, 0.9, 0.8, 0.7, 0.5, 0].map((from, index, all) => {
		const to = index === 0 ? 1.01 : (all[index - 1] ?? 1);
		const inside = lines.filter((line) => line.confidence >= from && line.confidence < to);
		const mean = inside.length === 0 ? '' : (sum(inside, (line) => line.confidence) / inside.length).toFixed(2);
		return [`${from} to ${Math.min(to, 1)}`, String(inside.length), mean, percent(rightOf(inside), inside.length)];
	});
	const sure = lines.filter((line) => line.confidence >= 0.9);
	return [
		['confidence', 'lines', 'mean', 'right'],
		...rows,
		['at least 0.9', String(sure.length), '', percent(rightOf(sure), sure.length)],
	];
}

/** The number of lines that each rule reads, and the share of correct ones. */
export function ruleTable(lines: readonly LineGrade[]): readonly (readonly string[])[] {
	const byRule = new Map<string, LineGrade[]>();
	for (const line of lines) byRule.set(line.rule, [...(byRule.get(line.rule) ?? []), line]);
	const rows = [...byRule]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([rule, own]) => [rule, String(own.length), percent(own.length, lines.length), percent(rightOf(own), own.length)]);
	return [['rule', 'lines', 'share', 'right'], ...rows];
}

function rightOf(lines: readonly LineGrade[]): number {
	return lines.filter((line) => line.right).length;
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
	return all.reduce((total, one) => total + count(one), 0);
}
