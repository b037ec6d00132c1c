import type { LineFacts } from '../../facts/line-facts.ts';
import { trimRange } from '../../phrase.ts';
import type { Range } from '../../reading.ts';

/** The plain-text offsets of each cell of a row, undefined for an empty one. A row is read as one text, so that columns stay true. */
export function cellRanges(line: LineFacts): readonly (Range | undefined)[] {
	return line.once(cellRanges, () => {
		const { columns } = line.inline;
		let at = 0;
		const offsetOf = (column: number): number => {
			while (at < columns.length - 1 && (columns[at] ?? 0) < column) at += 1;
			return at;
		};
		return line.line.cells.map((cell) => {
			if (cell.end <= cell.start) return undefined;
			const range = trimRange(line.plain, { start: offsetOf(cell.start), end: offsetOf(cell.end) });
			return range.end > range.start ? range : undefined;
		});
	});
}

/** The text of each cell, empty where there is none. */
export function cellTexts(line: LineFacts): readonly string[] {
	return line.once(cellTexts, () => cellRanges(line).map((range) => (range === undefined ? '' : line.text(range))));
}
