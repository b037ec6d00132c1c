import { inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceLine } from '../../text/source.ts';
import { isOfImages } from '../image-line.ts';
import { MEANING_TITLE, TERM_TITLE } from '../rules/table/titles.ts';
import { AS_MARKDOWN, type Dialect, type LineParts, type TakeLines } from './dialect.ts';
import { HTML_FORMS, hasHtml, TAG, withoutTags } from './parts/html.ts';
import { cellAlone, codeBlock, comments, endFinder, heading, MARKUP_ONLY, row, spanOf } from './parts/lines.ts';

const FILE = /\.html?$/iu;
/** A tag that a line is about rather than made of: `<div> - a container`. */
const ABOUT_TAG = /^\s*(?:[-*+]\s+)?<\/?[a-z][a-z\d]*\s*\/?>\s*(?:[-–—:=]|is\b|are\b)/iu;
const SKIPPED = /^\s*<(head|style|script)\b/iu;
const TAGS = new RegExp(TAG.source, 'giu');
/** Levels of lists are this many columns apart. */
const LEVEL = 2;

/** HTML, in files of its own and left over in Markdown. */
export const html: Dialect = {
	name: 'html',
	says: 'In HTML files, and where HTML stands in Markdown, elements make headings, lists, definition lists and tables; tags and entities are no text.',
	isOf: (file) => FILE.test(file.path) || file.lines.some(({ text }) => hasHtml(text)),
	inline: inlineSyntax(HTML_FORMS),
	open: (lines, file) => new HtmlReader(lines, FILE.test(file.path)).take,
	examples: [
		{
			file: 'a.md',
			notes: '<h2>Tides</h2>\n<ul>\n<li><b>Neap tide</b> &ndash; the small one</li>\n</ul>',
			reads: ['heading (Tides)', 'junk', 'definition Neap tide', 'junk'],
		},
		{
			file: 'a.html',
			notes: '<dl>\n<dt>Ebb</dt>\n<dd>water that runs out</dd>\n</dl>',
			reads: ['junk', 'term Ebb', 'definition Ebb', 'junk'],
		},
		{
			file: 'a.md',
			notes: '<table>\n<tr><th>Term</th><th>Meaning</th></tr>\n<tr><td>Ebb</td><td>water runs out</td></tr>\n</table>',
			reads: ['junk', 'junk', 'definition Ebb', 'junk'],
		},
		{ file: 'a.md', notes: 'Ebb <!-- ask Ann --> - water that runs out', reads: 'definition Ebb' },
		{ file: 'a.md', notes: '<!-- ask Ann --> Ebb - water that runs out', reads: 'definition Ebb' },
		{ file: 'a.md', notes: 'Slack<br>time when no water moves', reads: 'definition Slack' },
		{ file: 'a.html', notes: '<p>Vec&lt;T&gt; &ndash; list that grows</p>', reads: 'definition Vec<T>' },
	],
};

/** The title of a file stands within so many lines. */
const TOP = 100;

/** Knows which lists and tables are open. */
class HtmlReader {
	private readonly lists: { readonly name: string; items: number }[] = [];
	private readonly find;
	/** The title of the file. */
	private readonly title: string | undefined;
	private column = 0;
	private rows = 0;
	private isBlankAbove = false;

	public constructor(
		private readonly lines: readonly SourceLine[],
		private readonly isFile: boolean,
	) {
		this.find = endFinder(lines);
		const title = isFile ? lines.slice(0, TOP).find(({ text }) => /<title\b/iu.test(text)) : undefined;
		this.title = title === undefined ? undefined : withoutTags(/<title\b[^<>]*>([^<]*)/iu.exec(title.text)?.[1] ?? '') || undefined;
	}

	public readonly take: TakeLines = (index) => {
		const text = this.lines[index]?.text ?? '';
		if (!text.includes('<') || (!this.isFile && ABOUT_TAG.test(text))) return this.isFile ? this.plain(text) : AS_MARKDOWN;
		if (!this.isFile && isOfImages(text.replace(/^\s*(?:[-*+]\s+)?/u, '').trimEnd())) return AS_MARKDOWN;
		const skipped = this.isFile ? SKIPPED.exec(text)?.[1] : undefined;
		if (skipped !== undefined) return this.through(index, text, skipped);
		if (/^\s*<!doctype\b|^\s*<\?xml\b/iu.test(text)) return MARKUP_ONLY;
		if (/^\s*<pre\b/iu.test(text)) return this.code(index, text);
		const tags = [...text.matchAll(TAGS)].map((found) => ({
			text: found[0].toLowerCase(),
			name: found.groups?.['name']?.toLowerCase() ?? '',
			start: found.index,
			end: found.index + found[0].length,
		}));
		if (tags.length === 0) return this.isFile ? this.plain(text) : AS_MARKDOWN;
		const found = this.parts(text, tags);
		for (const tag of tags) this.follow(tag);
		return found;
	};

	private through(index: number, text: string, name: string): readonly LineParts[] {
		const end = new RegExp(`</${name}\\s*>`, 'iu');
		return end.test(text) ? MARKUP_ONLY : comments(index, this.find(index, end));
	}

	private code(index: number, text: string): readonly LineParts[] {
		const end = /<\/pre\s*>/iu;
		const last = end.test(text) ? index : this.find(index, end);
		return last <= index ? [{ form: 'code', content: spanOf(text, 0) }] : codeBlock(index, last, '');
	}

	/** A line of a file without tags goes on with the text above. */
	private plain(text: string): readonly LineParts[] {
		return [{ form: 'text', content: spanOf(text, 0), indent: 0, marker: undefined }];
	}

	private parts(text: string, tags: readonly Tag[]): readonly LineParts[] {
		if (withoutTags(text) === '') return this.markupOnly(tags);
		const blank = this.isBlankAbove ? { afterBlank: true } : {};
		this.isBlankAbove = false;
		const opening = tags.find(
			(tag) => /^(?:h[1-6]|li|td|th|dt|dd|summary|p|div|blockquote|section|aside)$/u.test(tag.name) && !tag.text.startsWith('</'),
		);
		const title = tags.find((tag) => /^h[1-6]$/u.test(tag.name));
		if (title !== undefined && !title.text.startsWith('</'))
			return heading(text, Number(title.name.charAt(1)), title.end, endOf(text, tags, title));
		const cells = tags.filter((tag) => /^t[dh]$/u.test(tag.name) && !tag.text.startsWith('</'));
		if (/^\s*(?:<[^<>]{0,200}>\s*){0,6}?<(?:en-todo|input\b[^<>]{0,100}checkbox)/iu.test(text))
			return [{ form: 'text', content: spanOf(text, 0), indent: 0, marker: { kind: 'task', ordinal: undefined } }];
		if (tags[0]?.name === 'title') return MARKUP_ONLY;
		if (withoutTags(text) === this.title) return heading(text, 1, 0);
		if (cells.length > 1) return this.row(text, tags, cells);
		if (opening === undefined || withoutTags(text.slice(0, opening.start)) !== '') return this.rest(text, blank);
		switch (opening.name) {
			case 'li':
				return [{ form: 'text', ...this.item(tags, opening), content: contentOf(text, opening), ...blank }];
			case 'td':
			case 'th':
				return this.cell(text, tags, opening);
			case 'dt':
				return this.term(text, tags, opening);
			case 'dd':
				return [{ form: 'definition-body', content: contentOf(text, opening), marker: undefined }];
			default:
				return [
					{
						form: 'text',
						content: contentOf(text, opening),
						marker: undefined,
						indent: 0,
						...(opening.name === 'p' ? { afterBlank: true } : blank),
					},
				];
		}
	}

	private markupOnly(tags: readonly Tag[]): readonly LineParts[] {
		if (tags.some((tag) => tag.name === 'hr')) return [{ form: 'divider' }];
		this.isBlankAbove ||= tags.some((tag) => tag.name === 'br' || tag.name === 'p');
		return MARKUP_ONLY;
	}

	/** A line that no block element opens: Markdown with tags in it, or text that goes on. */
	private rest(text: string, blank: Partial<LineParts>): readonly LineParts[] {
		if (!this.isFile) return AS_MARKDOWN;
		return [{ form: 'text', content: spanOf(text, 0), marker: undefined, indent: 0, ...blank }];
	}

	/** How deep an item stands and whether its list is numbered; a list may open on the same line. */
	private item(tags: readonly Tag[], opening: Tag): Pick<LineParts, 'indent' | 'marker'> {
		const opened = tags
			.filter((tag) => tag.start < opening.start && /^<[uo]l\b/u.test(tag.text))
			.map((tag) => ({ name: tag.name, items: 0 }));
		const lists = [...this.lists, ...opened];
		const list = lists.at(-1);
		const isNumbered = list?.name === 'ol';
		const ordinal = isNumbered ? list.items + 1 : undefined;
		return { indent: LEVEL * Math.max(0, lists.length - 1), marker: { kind: isNumbered ? 'ordered' : 'bullet', ordinal } };
	}

	private row(text: string, tags: readonly Tag[], cells: readonly Tag[]): readonly LineParts[] {
		const texts = cells.map((cell) => withoutTags(text.slice(cell.end, endOf(text, tags, cell))));
		const isTitled =
			texts.some((one, at) => at > 0 && MEANING_TITLE.test(one)) || texts.every((one) => TERM_TITLE.test(one) || MEANING_TITLE.test(one));
		const isHead = this.rows <= 1 && (isTitled || cells.every((tag) => tag.name === 'th'));
		this.rows += 1;
		return row(
			text,
			cells.map((cell) => spanOf(text, cell.end, endOf(text, tags, cell))),
			isHead,
		);
	}

	private cell(text: string, tags: readonly Tag[], cell: Tag): readonly LineParts[] {
		if (cell.name === 'th' && this.rows <= 1) return [{ form: 'comment' }];
		const column = tags.some((tag) => tag.name === 'tr' && tag.start < cell.start) ? 0 : this.column;
		return cellAlone(text, cell.end, column);
	}

	private term(text: string, tags: readonly Tag[], opening: Tag): readonly LineParts[] {
		const said = tags.find((tag) => tag.name === 'dd' && !tag.text.startsWith('</'));
		const span = spanOf(text, opening.end, said?.start ?? endOf(text, tags, opening));
		return [
			{
				form: 'text',
				content: spanOf(text, opening.end),
				marker: undefined,
				indent: 0,
				label: { of: 'term', span: withoutTagsAt(text, span) },
			},
		];
	}

	/** Keeps track of what a tag opens or closes. */
	private follow({ text, name }: Tag): void {
		const closing = text.startsWith('</');
		if (name === 'ul' || name === 'ol') {
			if (closing) this.lists.pop();
			else this.lists.push({ name, items: 0 });
		} else if (name === 'li' && !closing) {
			const list = this.lists.at(-1);
			if (list !== undefined) list.items += 1;
		} else if (name === 'tr' && !closing) {
			this.column = 0;
			this.rows += 1;
		} else if ((name === 'td' || name === 'th') && closing) this.column += 1;
		else if (name === 'table' && !closing) this.rows = 0;
	}
}

interface Tag {
	/** In lower case. */
	readonly text: string;
	readonly name: string;
	/** 0-based offsets. */
	readonly start: number;
	readonly end: number;
}

/** Where the element that a tag opens ends on the line: at its own end tag, else at the next cell, else with the line. */
function endOf(text: string, tags: readonly Tag[], opening: Tag): number {
	const own = tags.find((tag) => tag.start >= opening.end && tag.name === opening.name && tag.text.startsWith('</'));
	const next = tags.find((tag) => tag.start >= opening.end && /^(?:t[dh]|dd|dt|li)$/u.test(tag.name));
	return Math.min(own?.start ?? text.length, next?.start ?? text.length);
}

/** What stands in the element that a tag opens, without the end tags at the end of the line. */
function contentOf(text: string, opening: Tag): { start: number; end: number } {
	return withoutTagsAt(text, spanOf(text, opening.end));
}

/** A span without the end tags at its end. */
function withoutTagsAt(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
	const inside = text.slice(span.start - 1, span.end - 1).replace(/(?:<\/[a-z\d]+>\s*)+$/iu, '');
	return { start: span.start, end: span.start + inside.trimEnd().length };
}
