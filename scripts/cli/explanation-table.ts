import stringWidth from 'string-width';
import type { Explanation } from '../render/explanation.ts';
import { printable } from '../text/printable.ts';
import { cutText } from './cut-text.ts';
import type { Colours, Terminal } from './terminal.ts';

/** Widths in columns of the terminal. Long addresses are cut so that the text has room. */
const MAX_PLACE_WIDTH = 34;
const MIN_PLACE_WIDTH = 12;
const PLACE_SHARE = 0.28;
const MIN_TEXT_WIDTH = 24;
const KIND_COLOURS: Readonly<Record<string, keyof Omit<Colours, 'isColorSupported'>>> = {
	heading: 'bold',
	definition: 'green',
	expansion: 'green',
	equals: 'cyan',
	examples: 'cyan',
	steps: 'magenta',
	term: 'blue',
	question: 'yellow',
	junk: 'dim',
};

/** Explanations as a table for people: line, kind, text with its head underlined, and where it went. As wide and as coloured as the terminal. */
export function explanationTable(
	file: string,
	lines: readonly Explanation[],
	{ columns, colours }: Pick<Terminal, 'columns' | 'colours'>,
): string {
	const number = Math.max(4, ...lines.map((line) => String(line.line).length));
	const kind = 10;
	const widest = Math.max(5, ...lines.map((line) => stringWidth(placeOf(line))));
	const place = Math.min(widest, MAX_PLACE_WIDTH, Math.max(MIN_PLACE_WIDTH, Math.floor(columns * PLACE_SHARE)));
	const text = Math.max(MIN_TEXT_WIDTH, columns - number - kind - place - 6);
	const head = colours.dim(`${'line'.padStart(number)}  ${'kind'.padEnd(kind)}  ${pad('text', text)}  where`);
	const rows = lines.map((line) => {
		const colour = colourOf(line, colours);
		return `${colours.dim(String(line.line).padStart(number))}  ${colour(line.kind.padEnd(kind))}  ${textCell(line, text, colours)}  ${placeCell(line, place, colours)}`;
	});
	return [colours.bold(printable(file)), head, ...rows, ''].join('\n');
}

function placeOf(line: Explanation): string {
	return line.outcome.replace(/^docs\//u, '').replace(/\.md(?=#|$)/u, '');
}

function placeCell(line: Explanation, width: number, colours: Colours): string {
	const cell = cutText(placeOf(line), width);
	return line.outcome.startsWith('left out') ? colours.dim(cell) : cell;
}

/** A line without indentation, cut or padded to `width`, with its head underlined. */
function textCell(line: Explanation, width: number, colours: Colours): string {
	const lead = line.text.length - line.text.trimStart().length;
	const shown = cutText(line.text.trim().replaceAll(/\t/gu, ' '), width);
	const start = line.head === '' ? -1 : shown.indexOf(line.head);
	const known = line.terms.find((term) => term.start - 1 - lead === start);
	const padding = ' '.repeat(Math.max(0, width - stringWidth(shown)));
	if (start < 0) return shown + padding;
	const end = start + line.head.length;
	const name = colours.underline(known === undefined ? shown.slice(start, end) : colours.bold(shown.slice(start, end)));
	return shown.slice(0, start) + name + shown.slice(end) + padding;
}

function colourOf({ kind }: Explanation, colours: Colours): (text: string) => string {
	const colour = KIND_COLOURS[kind];
	return colour === undefined ? (text) => text : colours[colour];
}

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
