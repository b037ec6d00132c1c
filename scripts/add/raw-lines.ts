/** A line with its ending: 0-based UTF-16 offsets, `end` behind the ending. */
export interface RawLine {
	readonly start: number;
	readonly end: number;
	/** `\n`, `\r\n`, `\r`, or nothing for a last line without one. */
	readonly ending: string;
}

/** Cuts `text` as `sourceFile` does, but keeps where each line stands. */
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

/** The ending for a line put in after the line `number` (1-based, 0 for the top): that of the nearest line above that has one, else below. */
export function neighbouringEnding(lines: readonly RawLine[], number: number): string {
	const above = lines.slice(0, number).findLast((line) => line.ending !== '');
	const below = lines.slice(number).find((line) => line.ending !== '');
	return (above ?? below)?.ending ?? '\n';
}
