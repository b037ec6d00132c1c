import { formOf, hugged, inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceLine } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts, type TakeLines } from './dialect.ts';
import {
	cellAlone,
	cellsBetween,
	codeBlock,
	comments,
	defined,
	endFinder,
	heading,
	isIn,
	itemCounter,
	listItem,
	MARKUP_ONLY,
	row,
	SETTINGS,
	saidOfAbove,
	spanOf,
} from './parts/lines.ts';

const SIGNS =
	/^={2,6} [^=]*[^=\s]\s*$|^\|===|^:[a-z][\w-]*:(?:\s\S|$)|^\[(?:source|cols|glossary|NOTE|TIP|quote|%)[^[\]]*\]$|^(?:image|include)::\S/u;
/** Blocks whose text is kept as it stands, by the line that opens and closes each. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|```.*)\s*$/u;
/** Lines that enclose text, call something, or name what stands below. */
const ASIDE =
	/^(?:={4,}|\*{4,}|_{4,}|--|\+|'{3}|<{3}|\[[^[\]]*\]|\[\[[^[\]]*\]\]|(?:image|video|audio|include|ifdef|ifndef|ifeval|endif|toc|ifdef)::.*)\s*$/u;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/u;

/** AsciiDoc (AsciiDoc Language Documentation, Eclipse Foundation). */
export const asciiDoc: Dialect = {
	name: 'asciidoc',
	says: 'In AsciiDoc files, equals signs make headings, `term::` makes definition lists, `|===` tables, and attributes set things up.',
	isOf: (file) => isIn(file, /\.(?:adoc|asciidoc|asc)$/iu, SIGNS, 4) && !/\.(?:wiki|mediawiki|rst|org|html?|tsv|csv)$/iu.test(file.path),
	inline: inlineSyntax([
		formOf('*', /\*\*(?<shown>[^*\n]{1,300})\*\*/duy, { mark: 'strong' }),
		hugged('*', { mark: 'strong' }),
		formOf('l', /link:(?<target>[^\s[\]]{1,500})\[(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'link' }),
		formOf('h', /(?<target>https?:\/\/[^\s[\]<>]{1,500})\[(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'link' }),
		formOf('<', /<<[^<>,\n]{1,100},\s?(?<shown>[^<>\n]{1,200})>>/duy),
		formOf('<', /<<(?<shown>[^<>\n]{1,200})>>/duy),
		formOf('f', /footnote:[\w-]{0,40}\[[^[\]\n]{0,500}\]/duy),
		formOf('x', /xref:[^\s[\]]{1,200}\[(?<shown>[^[\]\n]{0,200})\]/duy),
		formOf('sklbmi', /(?:stem|latexmath|kbd|btn|menu|image|icon):[^\s[\]]{0,100}\[(?<shown>[^[\]\n]{0,300})\]/duy, {
			mark: 'code',
			verbatim: true,
		}),
		formOf('#', /#(?<shown>[^#\s][^#\n]{0,200})#(?![\p{L}\p{N}])/duy, { mark: 'emphasis' }),
		formOf('[', /\[\[[\w-]{1,60}\]\](?!\S*\])/duy),
		formOf('^', /\^(?<shown>[^\s^]{1,40})\^/duy),
	]),
	open: (lines) => new AsciiDocReader(lines).take,
	examples: [
		{ file: 'a.adoc', notes: '= Kiln book\n:toc: left\n\n== Firing', reads: ['heading (Kiln book)', 'junk', 'heading (Firing)'] },
		{
			file: 'a.adoc',
			notes: 'Bisque:: first firing\nSoak::\n  time at one heat',
			reads: ['definition Bisque', 'term Soak', 'definition Soak'],
		},
		{
			file: 'a.adoc',
			notes: '|===\n|Term |Meaning\n\n|Slip\n|clay in water\n|===',
			reads: ['junk', 'junk', 'term Slip', 'definition Slip', 'junk'],
		},
		{ file: 'a.adoc', notes: '[source,sh]\n----\nls\n----\n// later', reads: ['junk', 'junk', 'statement', 'junk', 'junk'] },
	],
};

/** Knows whether a table or the head of the document is open. */
class AsciiDocReader {
	private readonly find;
	/** The number of columns of the table that is open; 0 for none, -1 for one whose rows are not yet counted. */
	private columns = 0;
	private column = 0;
	private isHeadRow = false;
	/** The line after which the head of the document ends. */
	private headerEnd = -1;
	private awaitsMeaning = false;
	private readonly count = itemCounter();

	public constructor(private readonly lines: readonly SourceLine[]) {
		this.find = endFinder(lines);
		const title = lines.findIndex((line) => line.text.trim() !== '');
		if (/^= \S/u.test(lines[title]?.text ?? '')) {
			const blank = lines.findIndex((line, at) => at > title && line.text.trim() === '');
			this.headerEnd = blank < 0 ? -1 : Math.min(blank, title + 20);
		}
	}

	public readonly take: TakeLines = (index) => {
		const text = this.lines[index]?.text.trimEnd() ?? '';
		const title = /^(={1,6}|#{1,6}) +(?=\S)/u.exec(text);
		if (title !== null) return heading(text, title[1]?.length ?? 1, title[0].length);
		if (/^:!?[\w-]+!?:(?:\s|$)/u.test(text)) return SETTINGS;
		if (/^\/{4,}$/u.test(text)) return comments(index, this.find(index, /^\/{4,}\s*$/u));
		if (/^\/\/(?!\/)/u.test(text) || index < this.headerEnd) return MARKUP_ONLY;
		if (VERBATIM.test(text)) return this.verbatim(index, text);
		if (/^[|,!]===/u.test(text)) return this.tableEdge(index);
		if (this.columns !== 0 && /^(?:[\d.*+<>^]{0,6}[aehlmsdv]?)?\|/u.test(text)) return this.cells(index, text);
		if (ASIDE.test(text)) return MARKUP_ONLY;
		if (/^(?:stem|latexmath|asciimath):\[.*\]$/u.test(text)) return [{ form: 'code', language: 'math' }];
		return this.text(text);
	};

	private verbatim(index: number, text: string): readonly LineParts[] {
		const last = this.find(index, new RegExp(`^${text.slice(0, 3) === '```' ? '```' : text.replaceAll(/[.+]/gu, '\\$&')}\\s*$`, 'u'));
		const language = /^\[source,\s*([\w+#.-]{1,30})/u.exec(this.lines[index - 1]?.text ?? '')?.[1] ?? '';
		return last < 0 ? MARKUP_ONLY : codeBlock(index, last, language);
	}

	private tableEdge(index: number): readonly LineParts[] {
		const said = /\bcols\s*=\s*"([^"]{1,200})"/u.exec(this.lines[index - 1]?.text ?? '')?.[1];
		const repeated = /^(\d{1,2})\*/u.exec(said ?? '')?.[1];
		const columns = repeated === undefined ? (said?.split(/[,;]/u).length ?? -1) : Number(repeated);
		this.columns = this.columns === 0 ? columns : 0;
		this.column = 0;
		this.isHeadRow =
			/\b(?:header|%header)\b/u.test(this.lines[index - 1]?.text ?? '') ||
			(this.lines[index + 2]?.text.trim() ?? '') === '' ||
			said !== undefined;
		return MARKUP_ONLY;
	}

	/** A row on a line, or cells on lines of their own, which the number of columns groups. */
	private cells(index: number, text: string): readonly LineParts[] {
		const from = text.indexOf('|') + 1;
		const found = cellsBetween(text, /\s(?:[\d.*+<>^]{0,6}[aehlmsdv]?)?\|/gu, from);
		const isFirst = this.column === 0 && this.isHeadRow;
		if (this.columns < 0) this.columns = found.length > 1 ? found.length : this.countBelow(index);
		if (found.length > 1) {
			this.isHeadRow = false;
			return row(text, found, isFirst && found.every((cell) => cell.end - cell.start <= MAX_TITLE));
		}
		const column = this.column;
		this.column = (column + 1) % Math.max(1, this.columns);
		if (this.isHeadRow) {
			this.isHeadRow = this.column !== 0;
			return MARKUP_ONLY;
		}
		return cellAlone(text, from, column);
	}

	/** How many cells stand on lines of their own up to the blank line that ends a row. */
	private countBelow(index: number): number {
		let end = index;
		while (/^\S?\|(?!===)/u.test(this.lines[end]?.text ?? '')) end += 1;
		return Math.max(2, end - index);
	}

	private text(text: string): readonly LineParts[] {
		const term = /^[ \t]*(\S.*?)(:{2,4}|;;)(?:[ \t]+(?=\S)|$)/u.exec(text);
		const lead = text.length - text.trimStart().length;
		if (term !== null && !/^[*.-]\s/u.test(text) && !/[?？]\s*$/u.test(term[1] ?? '')) {
			this.count.reset();
			this.awaitsMeaning = text.length === term[0].length;
			return defined(text, lead, lead + (term[1]?.length ?? 0), lead);
		}
		const awaited = this.awaitsMeaning;
		this.awaitsMeaning = false;
		const item = /^[ \t]*(\*{1,5}|\.{1,5}|-)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/u.exec(text);
		if (item !== null) {
			const [parts] = listItem(
				text,
				item[1] ?? '',
				item[1]?.startsWith('.') === true ? this.count(item[1].length) : undefined,
				item[0].length,
			);
			return parts === undefined ? [] : [/\[[ x*]\]/u.test(item[0]) ? { ...parts, marker: { kind: 'task', ordinal: undefined } } : parts];
		}
		this.count.reset();
		if (awaited) return saidOfAbove(text, lead);
		if (/^\.[^\s.]/u.test(text)) return [{ form: 'text', content: spanOf(text, 1), label: { of: 'title', span: spanOf(text, 1) } }];
		const admonition = ADMONITION.exec(text);
		if (admonition !== null) return [{ form: 'text', content: spanOf(text, admonition[0].length), marker: undefined }];
		return AS_MARKDOWN;
	}
}

/** A longer cell (UTF-16 units) is no title of a column. */
const MAX_TITLE = 40;
