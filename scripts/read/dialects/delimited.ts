import { inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceFile, SourceLine, Span } from '../../text/source.ts';
import { MEANING_TITLE, TERM_TITLE } from '../rules/table/titles.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { HTML_FORMS } from './parts/html.ts';

/** Lines that set up an import into a flash card program (Anki Manual, Text Files): `#separator:tab`, `#tags column:4`. */
const SETTING = /^#(?:separator|html|tags|columns|notetype|deck|guid|if matches)(?: column)?:/iu;
/** Columns that file a card and are none of its sides. */
const FILING = /^#(?:tags|notetype|deck|guid) column:\s*(\d{1,2})\s*$/iu;
const SEPARATOR = /^#separator:\s*(\S+)/iu;
const SEPARATORS: Readonly<Record<string, string>> = { tab: '\t', comma: ',', semicolon: ';', pipe: '|', colon: ':', space: ' ' };
/** Settings stand at the top. */
const TOP = 12;
/** A longer cell has a quote too many. */
const WRAPPED = 30;

/** Rows of cells, one a line: tab-separated files, comma-separated files, decks of flash cards as text. */
export const delimited: Dialect = {
	name: 'delimited',
	says: 'In tab-separated and comma-separated files, and in decks of flash cards as text, each line is a row of a table.',
	isOf: (file) => /\.(?:tsv|csv)$/iu.test(file.path) || settingsOf(file.lines).some((line) => SEPARATOR.test(line.text)),
	inline: inlineSyntax(HTML_FORMS),
	open: (lines) => {
		const settings = settingsOf(lines);
		const separator = separatorOf(lines, settings);
		const filing = settings.map((line) => Number(FILING.exec(line.text)?.[1] ?? 0) - 1);
		const top = lines.findIndex((line) => line.text.trim() !== '');
		return (index) => rowAt(lines, index, { settings, separator, filing, top });
	},
	examples: [
		{ file: 'a.tsv', notes: '#separator:tab\nfermata\tholds a note', reads: ['junk', 'definition fermata'] },
		{ file: 'a.csv', notes: 'Name,Tide\nNeap,"small, twice a month"', reads: ['junk', 'definition Neap'] },
		{
			file: 'a.txt',
			notes: '#separator:tab\n#notetype column:1\nBasic\tWhat is a fermata?\tholds a note\nCloze\tA {{c1::coda}} ends a piece\t',
			reads: ['junk', 'junk', 'definition fermata', 'definition coda'],
		},
	],
};

interface Deck {
	readonly settings: readonly SourceLine[];
	readonly separator: string;
	/** The columns that file a card. */
	readonly filing: readonly number[];
	/** The index of the first line with text. */
	readonly top: number;
}

function rowAt(lines: readonly SourceLine[], index: number, { settings, separator, filing, top }: Deck): readonly LineParts[] {
	const text = lines[index]?.text ?? '';
	if (SETTING.test(text) && settings.some((line) => line === lines[index])) return [{ form: 'front-matter' }];
	const cells = cellsOf(text, separator).filter((_, column) => !filing.includes(column));
	if (cells.length < 2) return AS_MARKDOWN;
	const isHead = index === top && isHeadRow(text, cells, separator);
	const row: LineParts = { form: isHead ? 'table-head' : 'table-row', cells, content: wholeOf(text), marker: undefined };
	return [row, ...lines.slice(index + 1, index + 1 + wrapped(lines, index)).map(({ text: below }) => wrappedLine(below))];
}

function settingsOf(lines: SourceFile['lines']): readonly SourceLine[] {
	return lines.slice(0, TOP).filter((line) => SETTING.test(line.text));
}

function separatorOf(lines: readonly SourceLine[], settings: readonly SourceLine[]): string {
	const said = settings.map((line) => SEPARATOR.exec(line.text)?.[1]?.toLowerCase()).find((word) => word !== undefined);
	if (said !== undefined) return SEPARATORS[said] ?? said.charAt(0);
	const first = lines.find((line) => line.text.trim() !== '' && !SETTING.test(line.text))?.text ?? '';
	return ['\t', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
}

/** The first row of a file with a separator that its cells could hold is its head; of tabbed rows, where it says so. */
function isHeadRow(text: string, cells: readonly Span[], separator: string): boolean {
	const titles = cells.map((cell) => text.slice(cell.start - 1, cell.end - 1));
	return separator === ',' || separator === ';' || titles.some((title) => TERM_TITLE.test(title) || MEANING_TITLE.test(title));
}

function wholeOf(text: string): Span {
	return { start: 1, end: text.trimEnd().length + 1 };
}

/** A quoted cell that is open at the end of its line goes on over so many lines. */
function wrapped(lines: readonly SourceLine[], index: number): number {
	if (!hasOpenQuote(lines[index]?.text ?? '')) return 0;
	const more = lines.slice(index + 1, index + 1 + WRAPPED).findIndex(({ text }) => hasOpenQuote(text));
	return more + 1;
}

function hasOpenQuote(text: string): boolean {
	return /(?:^|[,;\t])"|"(?:[,;\t]|$)/u.test(text) && text.split('"').length % 2 === 0;
}

/** What goes on in a cell of the row above names nothing. */
function wrappedLine(text: string): LineParts {
	return { form: 'table-row', cells: [{ start: 1, end: 1 }, wholeOf(text)], content: wholeOf(text), marker: undefined };
}

/** The cells of a line as columns; quotes around a cell that begins with one are not of it, and a separator within them parts nothing. */
function cellsOf(text: string, separator: string): readonly Span[] {
	const cells: Span[] = [];
	for (let at = 0; at <= text.length; ) {
		const quoted = text.charAt(at) === '"';
		const close = quoted ? closingQuote(text, at) : at;
		const next = text.indexOf(separator, close);
		const end = next < 0 ? text.length : next;
		const from = quoted && close < text.length ? at + 1 : at;
		const inside = text.slice(from, quoted && close < text.length ? close : end);
		const lead = inside.trim() === '' ? 0 : inside.length - inside.trimStart().length;
		cells.push({ start: from + lead + 1, end: from + lead + inside.trim().length + 1 });
		at = end + 1;
	}
	return cells;
}

/** The offset of the quote that closes the one at `open`, doubled ones aside; the end where none does. */
function closingQuote(text: string, open: number): number {
	for (let at = open + 1; at < text.length; at += 1) {
		if (text.charAt(at) !== '"') continue;
		if (text.charAt(at + 1) !== '"') return at;
		at += 1;
	}
	return text.length;
}
