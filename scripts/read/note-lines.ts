import { diagnostic, type Report } from '../text/diagnostic.ts';
import { type InlineSyntax, inlineSyntax } from '../text/inline-syntax.ts';
import type { SourceFile, SourceLine, Span } from '../text/source.ts';
import { bareNumbers } from './bare-numbers.ts';
import * as allDialects from './dialects/all.ts';
import type { Dialect, LineParts, TakeLines } from './dialects/dialect.ts';
import { Enclosures, fenceOpening } from './enclosures.ts';
import { type HeadingParts, headingParts } from './headings.ts';
import { isOfImages } from './image-line.ts';
import { type LineFront, lineFront } from './markers.ts';
import type { LineForm, NoteLine } from './note-line.ts';
import { outlineMarkers } from './outline-markers.ts';
import { recurringPrefixes } from './recurring-prefixes.ts';
import { isScratch } from './scratch.ts';
import { SectionTitles } from './section-titles.ts';
import { isTableRule, tableCells } from './table.ts';

/** A longer line (UTF-16 units) is not a note. It is reported and left out of the page. */
export const MAX_LINE_LENGTH = 20_000;

/** All dialects, in the order of their names in code. */
export const DIALECTS: readonly Dialect[] = Object.values(allDialects);

const DIVIDER = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/u;
const DEFINITION_BODY = /^[ \t]{0,3}:[ \t]+(?=\S)/u;

/** Tells the markup of each non-blank line from its content. Reports unclosed fences and comments, and lines that are too long. */
export function noteLines(file: SourceFile, report: Report): readonly NoteLine[] {
	return new LineWalker(file, report).walk();
}

/** Signs of note-taking programs around the text: the kind of a call-out, hashtags and block names at the end. */
const CALLOUT = /^\[!\w+\][+-]?[ \t]*/u;
const TRAILING_TAGS = /(?:[ \t]+(?:#[\p{L}][\p{L}\p{N}/_-]*|\^[\w-]+))+$/u;

/** A heading, which may be the content of an item of a list. */
function headingOf(text: string, { marker, content }: LineFront): HeadingParts | undefined {
	if (marker?.kind !== 'bullet') return headingParts(text);
	const inside = text.charAt(content.start - 1) === '#' ? headingParts(text.slice(content.start - 1)) : undefined;
	const moved = (span: Span): Span => ({ start: span.start + content.start - 1, end: span.end + content.start - 1 });
	return inside === undefined || inside.depth < 2
		? undefined
		: { ...inside, title: moved(inside.title), remark: inside.remark === undefined ? undefined : moved(inside.remark) };
}

function withoutSigns(text: string, content: Span): Span {
	const inside = text.slice(content.start - 1, content.end - 1);
	const lead = CALLOUT.exec(inside)?.[0].length ?? 0;
	const tail = TRAILING_TAGS.exec(inside)?.[0].length ?? 0;
	return tail + lead >= inside.length && lead === 0
		? content
		: { start: content.start + lead, end: Math.max(content.start + lead, content.end - tail) };
}

/** The inline markup of all dialects of a file. */
function syntaxOf(dialects: readonly Dialect[]): InlineSyntax | undefined {
	const own = dialects.flatMap((dialect) => dialect.inline ?? []);
	return own.length < 2 ? own[0] : inlineSyntax([...new Set(own.flatMap((syntax) => [...syntax.forms.values()].flat()))]);
}

class LineWalker {
	private readonly out: NoteLine[] = [];
	private readonly enclosures: Enclosures;
	private readonly takers: readonly TakeLines[];
	private readonly syntax: InlineSyntax | undefined;
	private readonly outline: ReturnType<typeof outlineMarkers>;
	private readonly prefixes: ReturnType<typeof recurringPrefixes>;
	private readonly titles: SectionTitles;
	private afterBlank = true;
	/** The item of an outline that the next line may stand below: its own indentation, and what its kind of marker adds. */
	private item: { readonly raw: number; readonly deeper: number } | undefined;

	public constructor(
		private readonly file: SourceFile,
		private readonly report: Report,
	) {
		this.enclosures = new Enclosures(file.lines);
		const dialects = DIALECTS.filter((dialect) => dialect.isOf(file));
		this.takers = dialects.map((dialect) => dialect.open(file.lines, file));
		this.syntax = syntaxOf(dialects);
		this.outline = new Map([...bareNumbers(file.lines), ...outlineMarkers(file.lines)]);
		this.prefixes = recurringPrefixes(file.lines);
		this.titles = new SectionTitles(file.lines, this.outline);
	}

	public walk(): readonly NoteLine[] {
		let index = this.enclose(-1, this.enclosures.frontMatterEnd(), 'front-matter') + 1;
		for (; index < this.file.lines.length; index += 1) {
			const line = this.file.lines[index];
			if (line === undefined || line.text.trim() === '') this.afterBlank = true;
			else {
				index = this.block(index, line);
				this.afterBlank = false;
			}
		}
		return this.out;
	}

	/** Takes what begins on the line at `index`; gives the index of its last line. */
	private block(index: number, line: SourceLine): number {
		if (line.text.length > MAX_LINE_LENGTH) return this.tooLong(index, line);
		for (const take of this.takers) {
			const taken = take(index);
			if (taken.length > 0) return this.takeAll(index, taken);
		}
		const fence = fenceOpening(line.text);
		if (fence !== undefined) {
			const end = this.enclosures.fenceEnd(index, fence);
			this.push(line, 'fence', { language: fence.language });
			if (end < 0) return this.unclosed(index, line, 'unclosed-fence', fence.sign.repeat(fence.width));
			// A quote sign in code belongs to the code, where the fence has none.
			this.enclose(index, end - 1, 'code', { language: fence.language, quote: this.frontOf(line).quote });
			this.enclose(end - 1, end, 'fence');
			return end;
		}
		if (line.text.trimStart().startsWith('<!--')) {
			const end = this.enclosures.commentEnd(index);
			// What stands beside comments, or between two, is text of the notes.
			if (end === index && withoutComments(line.text) !== '') return this.single(index, line);
			if (end >= 0) return this.enclose(index - 1, end, 'comment');
			this.unclosed(index, line, 'unclosed-comment', '-->');
		}
		return isTableRule(this.file.lines[index + 1]?.text ?? '') && line.text.includes('|') ? this.table(index) : this.single(index, line);
	}

	/** Takes the lines from `index` on as a dialect says; gives the index of the last one. */
	private takeAll(index: number, taken: readonly LineParts[]): number {
		for (const [offset, parts] of taken.entries()) {
			const line = this.file.lines[index + offset];
			if (line === undefined) continue;
			if (line.text.trim() === '') this.afterBlank = true;
			else {
				if (line.text.length > MAX_LINE_LENGTH) this.tooLong(index + offset, line);
				else this.push(line, parts.form, parts);
				this.afterBlank = this.afterBlank && parts.form === 'comment';
			}
		}
		return index + taken.length - 1;
	}

	/** Takes a line that stands for itself; gives its index. */
	private single(index: number, line: SourceLine): number {
		const front = this.frontOf(line);
		const heading = headingOf(line.text, front);
		const content = line.text.slice(front.content.start - 1, front.content.end - 1);
		const underlined = this.isUnderlined(index, front.marker !== undefined);
		const title = heading === undefined && underlined === 0 ? this.titles.titleAt(index, this.afterBlank) : undefined;
		if (DIVIDER.test(line.text.trim())) this.push(line, 'divider');
		else if (isScratch(content)) this.push(line, 'scratch');
		else if (isOfImages(content)) this.push(line, 'image');
		else if (heading !== undefined) {
			this.titles.open(heading.depth);
			this.push(line, 'heading', {
				content: heading.title,
				marker: undefined,
				depth: heading.depth,
				fixedId: heading.fixedId,
				remark: heading.remark,
			});
		} else if (underlined > 0) {
			this.titles.open(underlined);
			this.push(line, 'heading', { depth: underlined });
		} else if (title !== undefined) this.push(line, 'heading', { ...title, marker: undefined });
		else if (this.isDefinitionBody(line)) {
			const at = (DEFINITION_BODY.exec(line.text)?.[0] ?? '').length;
			this.push(line, 'definition-body', { content: { start: at + 1, end: line.text.trimEnd().length + 1 } });
		} else this.push(line, 'text', { content: withoutSigns(line.text, front.content) });
		return index;
	}

	/** The depth of a heading that a line of `=` or `-` right below makes, or 0. A long line above dashes is text above a divider. */
	private isUnderlined(index: number, marked: boolean): number {
		const below = this.file.lines[index + 1]?.text.trimEnd() ?? '';
		const here = this.file.lines[index]?.text ?? '';
		if (marked || /^[\s>|]/u.test(here) || here.length > 80) return 0;
		if (/^={3,}$/u.test(below)) return 1;
		const alone = (this.file.lines[index + 2]?.text.trim() ?? '') === '' || index === 0;
		return /^-{3,}$/u.test(below) && this.afterBlank && alone ? 2 : 0;
	}

	private isDefinitionBody(line: SourceLine): boolean {
		const above = this.out.at(-1);
		return DEFINITION_BODY.test(line.text) && (above?.form === 'definition-body' || (above?.form === 'text' && !this.afterBlank));
	}

	/** Takes a table's head, rule and rows; gives the index of its last row. */
	private table(index: number): number {
		let end = index + 1;
		while (this.file.lines[end + 1]?.text.includes('|') === true && this.file.lines[end + 1]?.text.trim() !== '') end += 1;
		for (let at = index; at <= end; at += 1) {
			const row = this.file.lines[at];
			if (row === undefined) continue;
			const form = at === index ? 'table-head' : at === index + 1 ? 'table-rule' : 'table-row';
			if (row.text.length > MAX_LINE_LENGTH) this.tooLong(at, row);
			else this.push(row, form, { cells: tableCells(row.text) });
		}
		return end;
	}

	private tooLong(index: number, line: SourceLine): number {
		this.push(line, 'too-long');
		const place = { file: this.file.path, line: line.number, span: { start: MAX_LINE_LENGTH + 1, end: MAX_LINE_LENGTH + 2 } };
		const message = `this line has ${line.text.length} characters and is left out, because no more than ${MAX_LINE_LENGTH} are read: break it into several lines`;
		this.report(diagnostic('line-too-long', place, message));
		return index;
	}

	private unclosed(index: number, line: SourceLine, code: 'unclosed-fence' | 'unclosed-comment', expected: string): number {
		const start = line.text.length - line.text.trimStart().length + 1;
		const place = { file: this.file.path, line: line.number, span: { start, end: line.text.trimEnd().length + 1 } };
		this.report(
			diagnostic(
				code,
				place,
				`what opens here is never closed, so the lines below are read as notes: close it with “${expected}”, or delete this opening`,
			),
		);
		return index;
	}

	/** Gives the non-blank lines after `before` up to `last` one form; gives `last`. */
	private enclose(before: number, last: number, form: LineForm, parts: Partial<NoteLine> = {}): number {
		for (const line of this.file.lines.slice(before + 1, last + 1)) {
			if (line.text.trim() === '') continue;
			if (line.text.length > MAX_LINE_LENGTH) this.tooLong(last, line);
			else this.push(line, form, parts);
			this.afterBlank = false;
		}
		return last;
	}

	private frontOf(line: SourceLine): LineFront {
		return lineFront(line.text, this.outline.get(line), this.prefixes.get(line));
	}

	/** Puts a line that an outline does not mark below the item right above it, however deep the kinds of markers put that. */
	private below(source: SourceLine, front: LineFront): LineFront {
		const marker = this.outline.get(source);
		const { item } = this;
		if (marker !== undefined || this.afterBlank) {
			this.item = marker === undefined ? undefined : { raw: front.indent - marker.deeper, deeper: marker.deeper };
			return front;
		}
		if (item === undefined || item.deeper === 0 || front.indent < item.raw) return front;
		return { ...front, indent: front.indent + item.deeper + (front.indent === item.raw ? 1 : 0) };
	}

	private push(source: SourceLine, form: LineForm, parts: Partial<NoteLine> = {}): void {
		const front = this.below(source, this.frontOf(source));
		this.out.push({
			source,
			form,
			...front,
			depth: 0,
			fixedId: undefined,
			remark: undefined,
			cells: [],
			language: '',
			label: undefined,
			afterBlank: this.afterBlank,
			...parts,
			syntax: this.syntax,
		});
	}
}

/** The text of a line outside its HTML comments, trimmed. */
function withoutComments(text: string): string {
	return text
		.split('<!--')
		.map((part, index) => (index === 0 || !part.includes('-->') ? part : part.slice(part.indexOf('-->') + 3)))
		.join('')
		.trim();
}
