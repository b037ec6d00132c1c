import type { Reading } from '../read/reading.ts';
import { offsetAt } from '../text/inline-text.ts';

/** The text of a line as readers see it: for a row of a table, its cells without the bars between them. */
export function lineText({ line, inline }: Reading): string {
	if (line.form !== 'table-row' && line.form !== 'table-head') return inline.plain.trim();
	const cells = line.cells.map(({ start, end }) => inline.plain.slice(offsetAt(inline, start), offsetAt(inline, end)).trim());
	return cells.filter((cell) => cell !== '').join(' · ');
}
