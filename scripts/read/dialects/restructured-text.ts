import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceLine } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts, type TakeLines } from './dialect.ts';
import {
	codeBlock,
	comments,
	defined,
	indentedEnd,
	isIn,
	itemCounter,
	MARKUP_ONLY,
	row,
	SETTINGS,
	saidOfAbove,
	spanOf,
} from './parts/lines.ts';

const SIGNS = /^\.\. (?:[\w-]+::|_[^:]+:)|:\w+:`[^`]+`|`_{1,2}(?:\W|$)/u;
const ADORNMENT = /^([=\-~^"'`#*+.:<>_])\1{2,}\s*$/u;
const DIRECTIVE = /^(\s*)\.\.\s+(?:\|[^|]+\|\s+)?([\w:-]+)::(?:\s+(.*))?$/u;
/** Directives whose content is notes like any other. */
const ABOUT_TEXT =
	/^(?:note|tip|hint|important|attention|warning|caution|danger|error|seealso|admonition|topic|sidebar|glossary|epigraph|pull-quote|container|rubric|versionadded|versionchanged|deprecated)$/u;
/** Directives whose content is kept as it stands. */
const VERBATIM = /^(?:code|code-block|sourcecode|math|parsed-literal|literalinclude|highlight|raw|productionlist|doctest)$/u;
const FIELD = /^(\s*):([^:\n`][^:\n]{0,60}):(?:\s+|$)/u;
const SIMPLE_RULE = /^\s*={2,}(?:\s+={2,})+\s*$/u;
const GRID_RULE = /^\s*\+(?:[-=]{2,}\+)+\s*$/u;
/** `--amend  replaces the last commit`: an item of an option list, or code with a wide gap behind it. */
const OPTION = /^\s*(?:``[^`]{1,60}``|(?:-{1,2}|\/)[\w?][\w-]*(?:[ =]<?[\w-]{1,20}>?)?(?:, ?-{1,2}[\w-]{1,30})?)\s{2,}(?=\S)/u;
const ITEM = /^\s*(?:[-*+•]|#\.|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;

/** reStructuredText (reStructuredText Markup Specification, Docutils). */
export const restructuredText: Dialect = {
	name: 'restructured-text',
	says: 'In reStructuredText files, underlines make headings, indentation makes definition lists, and two dots make directives and comments.',
	isOf: (file) => isIn(file, /\.(?:rst|rest)$/iu, SIGNS, 3),
	inline: inlineSyntax([
		formOf('`', /``(?<shown>[^\n]{1,500}?)``(?!`)/duy, { mark: 'code', verbatim: true }),
		formOf(':', /:[\w:+-]{1,40}:`(?:[^`<>\n]{1,200}?\s<[^`<>\n]{1,200}>|(?<shown>[^`\n]{1,300}))`/duy, {}),
		formOf('`', /`(?<shown>[^`<>\n]{1,300}?)\s?<(?<target>[^`<>\n]{1,500})>`_{1,2}/duy, { mark: 'link' }),
		formOf('`', /`(?<shown>[^`\n]{1,300})`_{0,2}/duy, { mark: 'emphasis' }),
		formOf('|', /\|(?<shown>[^|\s](?:[^|\n]{0,60}[^|\s])?)\|_{0,2}/duy),
		formOf('[', /\[(?:#[\w-]*|\d{1,3}|\*)\]_/duy),
	]),
	open: (lines) => new RstReader(lines).take,
	examples: [
		{
			file: 'a.rst',
			notes: 'Knots\n=====\n\nbight\n   Slack part of a rope.',
			reads: ['heading (Knots)', 'junk', 'term bight', 'definition bight'],
		},
		{
			file: 'a.rst',
			notes: ':Date: 2022-08-30\n\n.. contents::\n   :depth: 2\n\n.. note:: Wet rope is weaker',
			reads: ['junk', 'junk', 'junk', 'statement Wet rope'],
		},
		{
			file: 'a.rst',
			notes: '.. code-block:: sh\n\n   ls -l\n\nbend : knot\n   Joins two ropes.',
			reads: ['junk', 'statement', 'term bend', 'definition bend'],
		},
	],
};

/** Knows the signs of the headings above, in the order in which they came. */
class RstReader {
	private readonly levels: string[] = [];
	private isTop = true;
	/** Whether the lines down to this one stand in a directive whose content is notes. */
	private insideTo = -1;
	private readonly count = itemCounter();

	public constructor(private readonly lines: readonly SourceLine[]) {}

	private text(index: number): string {
		return this.lines[index]?.text.trimEnd() ?? '';
	}

	public readonly take: TakeLines = (index) => {
		const text = this.text(index);
		const title = this.title(index, text);
		if (title.length > 0) return title;
		const table = this.table(index, text);
		if (table.length > 0) return table;
		if (/^\s*\.\.(?:\s|$)/u.test(text)) return this.markup(index, text);
		const field = FIELD.exec(text);
		if (field !== null) return this.field(text, field);
		this.isTop = false;
		if (/(?:^|\s)::$|[^:]::$/u.test(text) && !ITEM.test(text)) return this.literal(index, text);
		return this.definition(index, text);
	};

	/** A title with a line of signs below, and maybe one above. */
	private title(index: number, text: string): readonly LineParts[] {
		const over = ADORNMENT.exec(text);
		const below = ADORNMENT.exec(this.text(index + 1))?.[1];
		if (over !== null) {
			const closed = ADORNMENT.exec(this.text(index + 2))?.[1] === over[1] && this.text(index + 1) !== '';
			if (!closed) return [{ form: 'divider' }];
			return [{ form: 'comment' }, this.heading(this.text(index + 1), `${over[1]} over`), { form: 'comment' }];
		}
		const isTitle = below !== undefined && text.length - 3 <= this.text(index + 1).length && !/^\s/u.test(text) && !ITEM.test(text);
		return isTitle ? [this.heading(text, below), { form: 'comment' }] : [];
	}

	private heading(text: string, sign: string): LineParts {
		this.isTop = this.levels.length === 0;
		if (!this.levels.includes(sign)) this.levels.push(sign);
		return { form: 'heading', depth: Math.min(6, this.levels.indexOf(sign) + 1), content: spanOf(text, 0), marker: undefined };
	}

	/** Explicit markup: a directive, a target, a footnote, a comment. */
	private markup(index: number, text: string): readonly LineParts[] {
		const [, indent = '', name = '', said = ''] = DIRECTIVE.exec(text) ?? [];
		const last = indentedEnd(this.lines, index, indent.length);
		if (VERBATIM.test(name)) return codeBlock(index, last, said.split(/\s/u)[0] ?? '', false);
		if (!ABOUT_TEXT.test(name)) return comments(index, last);
		this.insideTo = last;
		return said === '' || name === 'admonition'
			? MARKUP_ONLY
			: [{ form: 'text', content: spanOf(text, text.length - said.length), marker: undefined }];
	}

	/** `:Name: text`: set-up at the top and below directives, a property elsewhere. */
	private field(text: string, field: RegExpExecArray): readonly LineParts[] {
		if (this.isTop) return SETTINGS;
		const from = (field[1]?.length ?? 0) + 1;
		const name = { start: from + 1, end: from + 1 + (field[2]?.length ?? 0) };
		return field[0].length >= text.length || (this.insideTo >= 0 && /^\s/u.test(text))
			? MARKUP_ONLY
			: [{ form: 'text', content: spanOf(text, from), marker: undefined, label: { of: 'property', span: name } }];
	}

	/** A paragraph that ends in `::` and the block below it, which is kept as it stands. */
	private literal(index: number, text: string): readonly LineParts[] {
		const indent = text.length - text.trimStart().length;
		const last = indentedEnd(this.lines, index, indent);
		const first: LineParts = text.trim() === '::' ? { form: 'comment' } : { form: 'text', content: spanOf(text, 0, text.length - 1) };
		return [first, ...codeBlock(index, last, '', false).slice(1)];
	}

	/** A line with an indented one right below is a name with its definition. */
	private definition(index: number, text: string): readonly LineParts[] {
		const indent = text.length - text.trimStart().length;
		const option = OPTION.exec(text);
		if (option !== null) return defined(text, indent, option[0].trimEnd().length, indent);
		if (ITEM.test(text)) {
			const item = /^\s*#\.\s+/u.exec(text);
			return item === null
				? AS_MARKDOWN
				: [{ form: 'text', marker: { kind: 'ordered', ordinal: this.count(1) }, content: spanOf(text, item[0].length) }];
		}
		this.count.reset();
		const above = index === 0 ? '' : this.text(index - 1);
		const isDeeper = above.length - above.trimStart().length < indent;
		const isBody = above !== '' && isDeeper && OPTION.test(above) === false && this.isTermAt(index - 1);
		if (isBody) return saidOfAbove(text, indent);
		if (!this.isTermAt(index)) return indent > 0 ? [{ form: 'text', content: spanOf(text, 0), marker: undefined }] : AS_MARKDOWN;
		const classifier = / : /u.exec(text)?.index ?? text.length;
		return defined(text, indent, classifier, indent).map((parts) => ({ ...parts, content: spanOf(text, indent) }));
	}

	/** Whether the line is the name of an item: alone or among names, with a deeper line right below the last of them. */
	private isTermAt(index: number): boolean {
		const text = this.text(index);
		const indent = text.length - text.trimStart().length;
		if (
			text === '' ||
			ITEM.test(text) ||
			text.length - indent > MAX_TERM ||
			/\S\s{2,}\S/u.test(text) ||
			/[.!?:,;]$/u.test(text) ||
			/^\s*(?:\.\.|[>|:])(?:\s|\w)/u.test(text)
		)
			return false;
		for (let at = index + 1; at < index + 3; at += 1) {
			const below = this.text(at);
			const depth = below.length - below.trimStart().length;
			if (below === '' || depth < indent || (depth === indent && (ITEM.test(below) || below.length - indent > MAX_NAME))) return false;
			if (depth > indent) return this.startsItem(index, indent) && !/^\s*:\w+:/u.test(below);
		}
		return false;
	}

	/** Whether nothing of the same paragraph stands above but names of the same item, or the text of the item before. */
	private startsItem(index: number, indent: number): boolean {
		const above = this.text(index - 1);
		if (index === 0 || above === '') return true;
		const depth = above.length - above.trimStart().length;
		return depth > indent || (depth === indent && above.length - indent <= MAX_NAME && this.text(index - 2) === '' && !ITEM.test(above));
	}

	/** Tables whose columns a rule of equals signs or a grid sets. */
	private table(index: number, text: string): readonly LineParts[] {
		if (GRID_RULE.test(text)) return [{ form: 'table-rule' }];
		if (/^\s*\|.*\|$/u.test(text) && GRID_RULE.test(this.text(index - 1))) return this.gridRow(index, text);
		return SIMPLE_RULE.test(text) ? this.simpleTable(index, text) : [];
	}

	private gridRow(index: number, text: string): readonly LineParts[] {
		const start = text.indexOf('|') + 1;
		const cells = [...text.slice(start).matchAll(/\|/gu)].map((found, at, all) => {
			const from = at === 0 ? start : start + (all[at - 1]?.index ?? 0) + 1;
			return spanOf(text, from, start + found.index);
		});
		return row(text, cells, /=/u.test(this.text(index + 1)));
	}

	private simpleTable(index: number, rule: string): readonly LineParts[] {
		const columns = [...rule.matchAll(/=+/gu)].map((found) => found.index);
		const rules = [index];
		for (let at = index + 1; at < Math.min(this.lines.length, index + MAX_ROWS) && rules.length < 3; at += 1) {
			if (SIMPLE_RULE.test(this.text(at))) rules.push(at);
			if (this.text(at) === '' && rules.length > 1) break;
		}
		const last = rules.at(-1) ?? index;
		if (rules.length < 2) return MARKUP_ONLY;
		return this.lines.slice(index, last + 1).map(({ text }, offset): LineParts => {
			if (rules.includes(index + offset)) return { form: 'table-rule' };
			const cells = columns.map((from, at) => spanOf(text, from, columns[at + 1] ?? text.length));
			const [parts] = row(text, cells, rules.length > 2 && index + offset < (rules[1] ?? 0));
			return parts ?? { form: 'comment' };
		});
	}
}

/** A longer line (UTF-16 units) above an indented one is a sentence. */
const MAX_TERM = 80;
/** Two names of one item are short. */
const MAX_NAME = 40;
/** A longer simple table ends nowhere. */
const MAX_ROWS = 200;
