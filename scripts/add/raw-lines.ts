/** A line with its ending: 0-based UTF-16 offsets, `end` after the ending. */
export interface RawLine {
	readonly start: number;
	readonly end: number;
	/** `\n`, `\r\n` or `\r`; empty for a last line without one. */
	readonly ending: string;
}

/** Splits `text` into the same lines as `sourceFile`, with their offsets. */
export function rawLines(text: string): readonly RawLine[] {
	const lines: RawLine[] = [];
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/gu)) {
		lines.push({ start, end: index + ending.length, ending });
		start = index + ending.length;
	}
	if (start < text.length) lines.push({ start, end: text.length, ending: '' });
	return lines;
}

/** The line ending for a line inserted after line `number` (1-based, 0 for the top): that of the nearest line above, else of the nearest below. */
export function neighbouringEnding(lines: readonly RawLine[], number: number): string {
	const above = lines.slice(0, number).findLast((line) => line.ending !== '');
	const below = lines.slice(number).find((line) => line.ending !== '');
	return (above ?? below)?.ending ?? '\n';
}
