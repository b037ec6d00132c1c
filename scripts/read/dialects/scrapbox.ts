import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceFile } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { cellsBetween, codeBlock, heading, indentedEnd, MARKUP_ONLY, row, spanOf } from './parts/lines.ts';

/** `[** Title]` and nothing else; the more stars the larger. */
const HEADING = /^\[(\*{1,10})\s([^[\]]{1,200})\]\s*$/u;
const BLOCK = /^([ \t\u3000]*)(table|code):(\S.{0,200})$/u;
/** A link and no Markdown: nothing in round brackets stands behind it, and no second bracket around it. */
const LINK = /(?<!\[)\[[^[\]\s*/$-][^[\]]{0,200}\](?![[(]|:\s*http)/u;
const MIN_LINKS = 3;
/** The largest title of a page has so many stars at most, by habit. */
const LARGEST = 5;
const INDENT = /^[ \t\u3000]*/u;

/** Scrapbox, now Cosense (Cosense help, Syntax): indentation makes bullets, single brackets make links. */
export const scrapbox: Dialect = {
	name: 'scrapbox',
	says: 'In pages of Scrapbox, single brackets make links and titles, blanks at the front make bullets, and `table:` opens a table.',
	isOf: isPage,
	inline: inlineSyntax([
		formOf('[', /\[\[(?<shown>[^[\]\n]{1,300})\]\]/duy, { mark: 'strong' }),
		formOf('[', /\[\*{1,10}\s(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'strong' }),
		formOf('[', /\[\/\s(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'emphasis' }),
		formOf('[', /\[-\s(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'strike' }),
		formOf('[', /\[[^[\]\n]{1,200}\.icon(?:\*\d{1,2})?\]/duy),
		formOf('[', /\[(?<target>https?:\/\/[^[\]\s]{1,500})\s(?<shown>[^[\]\n]{1,200})\]/duy, { mark: 'link' }),
		formOf('[', /\[(?<shown>[^[\]\n]{1,200}?)\s(?<target>https?:\/\/[^[\]\s]{1,500})\]/duy, { mark: 'link' }),
		formOf('[', /\[(?<shown>[^[\]\n$/][^[\]\n]{0,200})\]/duy, { mark: 'wiki' }),
	]),
	open: (lines) => (index) => {
		const text = lines[index]?.text ?? '';
		if (index === 0) return heading(text, 1, 0);
		const title = HEADING.exec(text);
		if (title !== null)
			return heading(text, Math.max(2, LARGEST - (title[1] ?? '').length), text.indexOf(title[2] ?? ''), text.lastIndexOf(']'));
		const block = BLOCK.exec(text);
		if (block !== null) {
			const last = indentedEnd(lines, index, (block[1] ?? '').length);
			if (block[2] === 'code') return codeBlock(index, last, (block[3] ?? '').split('.').at(-1) ?? '', false);
			return [...MARKUP_ONLY, ...lines.slice(index + 1, last + 1).flatMap(({ text: cells }, at) => tableRow(cells, at === 0))];
		}
		const indent = INDENT.exec(text)?.[0].length ?? 0;
		return indent === 0 || /^[>\d]/u.test(text.slice(indent)) ? AS_MARKDOWN : [item(text, indent)];
	},
	examples: [
		{
			file: 'a.txt',
			notes: 'Tides\n[** Kinds]\n[Neap]: small tide, twice a month\n[Spring]: large tide\n see [Moon]',
			reads: ['heading (Tides)', 'heading (Kinds)', 'definition Neap', 'definition Spring', 'statement + member Moon'],
		},
		{
			file: 'a.txt',
			notes: '和音\n[** 種類]\n[三和音]\n 三つの音を重ねた和音\n[七の和音]…三和音に七度の音を足したもの',
			reads: ['heading (和音)', 'heading', 'term 三和音', 'definition 三和音', 'definition 七の和音'],
		},
	],
};

/** A page has a title in stars or a block of its own, and links. */
function isPage(file: SourceFile): boolean {
	if (!/\.(?:txt|md|scrapbox)$/iu.test(file.path)) return false;
	let links = 0;
	let signs = 0;
	for (const { text } of file.lines) {
		if (text.length > 2000) continue;
		if (HEADING.test(text)) signs += 1;
		else if (LINK.test(text)) links += 1;
	}
	return signs > 0 && signs + links >= MIN_LINKS;
}

function item(text: string, indent: number): LineParts {
	return { form: 'text', indent: 2 * indent, marker: { kind: 'bullet', ordinal: undefined }, content: spanOf(text, indent) };
}

function tableRow(text: string, isHead: boolean): readonly LineParts[] {
	const indent = INDENT.exec(text)?.[0] ?? '';
	// The first blank indents the row; a tab behind it leaves the first cell empty.
	return row(text, cellsBetween(text, /\t/gu, Math.min(1, indent.length)), isHead);
}
