import { formOf, hugged, inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceLine } from '../../text/source.ts';
import { lineFront } from '../markers.ts';
import { tableCells } from '../table.ts';
import { AS_MARKDOWN, type Dialect, type LineParts, type TakeLines } from './dialect.ts';
import { codeBlock, comments, endFinder, MARKUP_ONLY, row, SETTINGS, saidOfAbove, spanOf } from './parts/lines.ts';

const HEADLINE =
	/^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|HOLD|CANCELL?ED|STARTED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(.*?)(?:[ \t]+\[\d*[/%]\d*\])?(?:[ \t]+:[\p{L}\p{N}_@#%:]+:)?[ \t]*$/u;
const BEGIN = /^[ \t]*#\+begin_(\w+)(?:[ \t]+([\w+#.-]+))?/iu;
const END = /^[ \t]*#\+end_\w+/iu;
const KEYWORD = /^[ \t]*#\+\w+(?:\[[^\]]*\])?:/u;
const DRAWER = /^[ \t]*:[A-Z_-]+:[ \t]*$/u;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/iu;
const COMMENT = /^[ \t]*#(?:[ \t]|$)/u;
/** When something is due, was done, or how long it took (Org Manual, chapter 8). */
const PLANNING = /^[ \t]*(?:(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):[ \t]*[[<][^\]>]*[\]>][^\p{L}]*)+$/u;
const FORMULA = /^[ \t]*(?:\\\[.*\\\]|\\begin\{(\w+\*?)\}.*\\end\{\1\}|\$\$.*\$\$)[ \t]*$/u;
/** `- term :: what it is`. */
const DESCRIPTION = /^[ \t]*(?:[-+]|[ \t]\*)[ \t]+(?:\[[ X-]\][ \t]+)?(\S.*?)[ \t]+::(?:[ \t]+|$)/u;
/** Blocks whose text is kept as it stands. */
const VERBATIM = /^(?:src|example|export)$/iu;
/** A longer drawer is none. */
const DRAWER_LINES = 50;

/** Org, the format of an outliner for Emacs (Org Manual, chapters 2, 3, 12 and 14). */
export const org: Dialect = {
	name: 'org',
	says: 'In Org files, stars make headings, `::` makes definition lists, `#+` lines set things up or enclose blocks, and drawers hold properties.',
	isOf: (file) => /\.org$/iu.test(file.path),
	inline: inlineSyntax([
		hugged('*', { mark: 'strong' }),
		hugged('/', { mark: 'emphasis' }),
		hugged('_', { mark: 'emphasis' }),
		hugged('+', { mark: 'strike' }),
		hugged('=', { mark: 'code', verbatim: true }),
		hugged('~', { mark: 'code', verbatim: true }),
		formOf('[', /\[\[(?<target>[^[\]\n]{1,500})\]\[(?<shown>[^[\]\n]{1,300})\]\]/duy, { mark: 'link' }),
		formOf('[', /\[\[(?<shown>(?<target>\w{2,8}:[^[\]\n]{1,500}))\]\]/duy, { mark: 'link', verbatim: true }),
		formOf('[', /\[fn:[^[\]\n]{1,300}\]/duy),
		formOf('<[', /[<[]\d{4}-\d\d-\d\d[^<>[\]\n]{0,30}[>\]]/duy),
	]),
	open: (lines) => {
		const find = endFinder(lines);
		const table = orgTable(lines);
		return (index) => {
			const text = lines[index]?.text ?? '';
			const begin = BEGIN.exec(text);
			if (begin !== null) return blockOf(find, index, begin[1] ?? '', begin[2] ?? '');
			if (DRAWER.test(text)) return drawerOf(lines, index);
			if (/^[ \t]*\|/u.test(text)) return table(index);
			return alone(text) ?? description(text, lines[index - 1]?.text ?? '');
		};
	},
	examples: [
		{ file: 'a.org', notes: '* TODO Heat engines [1/4] :exam:\n** Entropy', reads: ['heading (Heat engines)', 'heading (Entropy)'] },
		{ file: 'a.org', notes: '#+TITLE: Heat\n#+BEGIN_SRC sh\nls\n#+END_SRC', reads: ['junk', 'junk', 'statement', 'junk'] },
		{ file: 'a.org', notes: ':PROPERTIES:\n:ID: x\n:END:\n# not now', reads: ['junk', 'junk', 'junk', 'junk'] },
		{
			file: 'a.org',
			notes: '- =R= :: gas constant\n- open system :: one that exchanges matter',
			reads: ['definition R', 'definition open system'],
		},
		{ file: 'a.org', notes: 'A /state function/ is a quantity that depends on the state', reads: 'definition state function' },
		{
			file: 'a.org',
			notes: '| term | meaning |\n|------+---------|\n| isobar | line of equal pressure |',
			reads: ['junk', 'junk', 'definition isobar'],
		},
	],
};

function titleSpan(text: string, title: string): { start: number; end: number } {
	const start = title === '' ? text.trimEnd().length : text.indexOf(title, text.indexOf(' '));
	return { start: start + 1, end: start + title.length + 1 };
}

/** What a line says of itself; undefined for one that may belong to a list. */
function alone(text: string): readonly LineParts[] | undefined {
	const [, stars, title = ''] = HEADLINE.exec(text) ?? [];
	if (stars !== undefined)
		return [{ form: 'heading', depth: Math.min(6, stars.length), content: titleSpan(text, title), marker: undefined }];
	if (END.test(text)) return [{ form: 'fence' }];
	if (KEYWORD.test(text)) return SETTINGS;
	if (COMMENT.test(text) || PLANNING.test(text)) return MARKUP_ONLY;
	return FORMULA.test(text) ? [{ form: 'code', language: 'math' }] : undefined;
}

/** An item of a definition list, or the line below one that left its text for it. */
function description(text: string, above: string): readonly LineParts[] {
	const { content, marker } = lineFront(text);
	if (marker === undefined && /\s::\s*$/u.test(above) && DESCRIPTION.test(above)) return saidOfAbove(text, 0);
	const name = DESCRIPTION.exec(text)?.[1];
	const from = content.start - 1;
	return name === undefined
		? AS_MARKDOWN
		: [{ form: 'text', content, marker, label: { of: 'term', span: spanOf(text, from, from + name.length) } }];
}

/** A block with its ends; the text of others than code is read as notes, so only its ends are taken. */
function blockOf(find: ReturnType<typeof endFinder>, index: number, kind: string, language: string): readonly LineParts[] {
	const last = VERBATIM.test(kind) ? find(index, new RegExp(`^[ \\t]*#\\+end_${kind}\\b`, 'iu')) : -1;
	return last < 0 ? [{ form: 'fence' }] : codeBlock(index, last, language);
}

function drawerOf(lines: readonly SourceLine[], index: number): readonly LineParts[] {
	const length = lines.slice(index, index + DRAWER_LINES).findIndex((line) => DRAWER_END.test(line.text));
	return length < 0 ? AS_MARKDOWN : comments(index, index + length);
}

/** Takes the rows of a table, which need no head. */
function orgTable(lines: readonly SourceLine[]): TakeLines {
	return (index) => {
		const text = lines[index]?.text ?? '';
		if (/^[ \t]*\|[-+]+\|?[ \t]*$/u.test(text)) return [{ form: 'table-rule' }];
		const isHead = !/^[ \t]*\|/u.test(lines[index - 1]?.text ?? '') && /^[ \t]*\|-/u.test(lines[index + 1]?.text ?? '');
		return row(text, tableCells(text), isHead);
	};
}
