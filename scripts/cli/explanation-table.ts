import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Explanation } from '../render/explanation.ts';
import { printable } from '../text/printable.ts';
import { cutText } from './cut-text.ts';

/** Widths in columns of the terminal. Long addresses are cut so that the text has room. */
const MAX_PLACE_WIDTH = 34;
const MIN_PLACE_WIDTH = 12;
const PLACE_SHARE = 0.28;
const MIN_TEXT_WIDTH = 24;
const KIND_COLOURS: Readonly<Record<string, (text: string) => string>> = {
	heading: pc.bold,
	definition: pc.green,
	expansion: pc.green,
	equals: pc.cyan,
	examples: pc.cyan,
	steps: pc.magenta,
	term: pc.blue,
	question: pc.yellow,
	junk: pc.dim,
};

/** Explanations as a table for people: line, kind, text with its head underlined, and where it went. At most `columns` characters wide. */
export function explanationTable(file: string, lines: readonly Explanation[], columns: number): string {
	const number = Math.max(4, ...lines.map((line) => String(line.line).length));
	const kind = 10;
	const widest = Math.max(5, ...lines.map((line) => stringWidth(placeOf(line))));
	const place = Math.min(widest, MAX_PLACE_WIDTH, Math.max(MIN_PLACE_WIDTH, Math.floor(columns * PLACE_SHARE)));
	const text = Math.max(MIN_TEXT_WIDTH, columns - number - kind - place - 6);
	const head = pc.dim(`${'line'.padStart(number)}  ${'kind'.padEnd(kind)}  ${pad('text', text)}  where`);
	const rows = lines.map((line) => {
		const colour = KIND_COLOURS[line.kind] ?? ((plain: string): string => plain);
		return `${pc.dim(String(line.line).padStart(number))}  ${colour(line.kind.padEnd(kind))}  ${textCell(line, text)}  ${placeCell(line, place)}`;
	});
	return [pc.bold(printable(file)), head, ...rows, ''].join('\n');
}

function placeOf(line: Explanation): string {
	return line.outcome.replace(/^docs\//u, '').replace(/\.md(?=#|$)/u, '');
}

function placeCell(line: Explanation, width: number): string {
	const cell = cutText(placeOf(line), width);
	return line.outcome.startsWith('left out') ? pc.dim(cell) : cell;
}

/** A line without indentation, cut or padded to `width`, with its head underlined. */
function textCell(line: Explanation, width: number): string {
	const lead = line.text.length - line.text.trimStart().length;
	const shown = cutText(line.text.trim().replaceAll(/\t/gu, ' '), width);
	const start = line.head === '' ? -1 : shown.indexOf(line.head);
	const known = line.terms.find((term) => term.start - 1 - lead === start);
	const padding = ' '.repeat(Math.max(0, width - stringWidth(shown)));
	if (start < 0) return shown + padding;
	const end = start + line.head.length;
	const name = pc.underline(known === undefined ? shown.slice(start, end) : pc.bold(shown.slice(start, end)));
	return shown.slice(0, start) + name + shown.slice(end) + padding;
}

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
