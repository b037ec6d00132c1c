import { digitsValue } from '../../src/language/digits.ts';
import type { Span } from '../text/source.ts';
import type { ListMarker } from './note-line.ts';
import type { OutlineMarker } from './outline-markers.ts';

/** A line's front: how deep it stands, what marks it, and where its content begins. */
export interface LineFront {
	readonly indent: number;
	readonly quote: number;
	readonly marker: ListMarker | undefined;
	readonly content: Span;
}

const TAB_STOP = 4;
const QUOTE = /[ \t]*>[ ]?/uy;

/**
 * Signs that people set before an item, in any script: those of Markdown, of slides and word processors, dashes, arrows, geometric and other
 * small pictures. A letter and a closing bracket are one too, and an `o` before a tab.
 */
const BULLET =
	/(?:(?:[-*+•‣◦·∙⁃＊＋－※¤»›¶†°\u2010-\u2015\u204c\u204d\u2190-\u21ff\u25a0-\u25ff\u2600-\u27bf\u29bf\u2b00-\u2bff]\uFE0F?|(?![\d©®™])\p{Extended_Pictographic}\uFE0F?|-{1,2}>|=>|[–—]>)[ \t　]+|([★☆※⭐])\1{1,4}[ \t]+(?=[\p{L}\p{N}])|ㄴ[ \t]+|[└├╰╙]─*[ \t]*|\*(?=\p{Lo})(?![^*]*\*)|[・･•·※■◆◇●★☆▶►▸➤➢❖◎✓✔✦]\uFE0F?(?=[\p{L}\p{N}【「『])|[□○△▲▷▽▼](?=\p{Lo})|\p{Ll}\)[ \t]+|o\t+)/uy;
/** Signs before the title of a section rather than before an item of a list. */
const SECTION_SIGN = /^[■□◆◇●○◎★☆▶►▷▼▽▲△※§❖◉⬛⬜\p{Extended_Pictographic}]/u;

/** How a number marks an item; the groups hold the number. Digits may be of any script. */
const ORDERED =
	/(?:\(?(\p{Nd}{1,3})[.)][ \t]+|[(（]?(\p{Nd}{1,3})[．、）](?=\D)[ \t　]*|(\p{Nd}{1,2})(?:[°º]?[/)]|[°º]|[.)]?[-–ـ])[ \t]+(?=\p{Lu}|\p{Lo}))/uy;
/** Numbers in Chinese signs, with the comma or the brackets that make a marker of them. */
const HAN_ORDERED = /(?:([一二三四五六七八九十]{1,3})[、．][ \t　]*|[（(]([一二三四五六七八九十]{1,3})[)）][ \t　]*)(?=\S)/uy;
const HAN_DIGITS = '一二三四五六七八九';
/** Signs that hold a number, by the one before the first; no blank need follow. */
const NUMBER_SIGNS: readonly (readonly [number, number])[] = [
	[0x2460, 20],
	[0x2474, 20],
	[0x2488, 20],
	[0x24f5, 10],
	[0x2776, 10],
	[0x2780, 10],
	[0x278a, 10],
	[0x2160, 12],
	[0x2170, 12],
	[0x3220, 10],
	[0x3280, 10],
	[0x24b6, 26],
	[0x24d0, 26],
];
const NUMBER_SIGN =
	/[\u2160-\u216b\u2170-\u217b\u2460-\u249b\u24b6-\u24e9\u24f5-\u24fe\u2776-\u2793\u3220-\u3229\u3280-\u3289][.．、)）]?[ \t　]*(?=\S)/uy;
/** A digit on a key. */
const KEYCAP = /(\d)\uFE0F?\u20E3[ \t　]*/uy;
const TASK = /\[[ xX]\][ \t]+/uy;

/** The columns that the white space between two offsets of `text` takes. */
function indentWidth(text: string, from: number, to: number): number {
	let width = 0;
	for (let at = from; at < to; at += 1) width += text.charAt(at) === '\t' ? TAB_STOP - (width % TAB_STOP) : 1;
	return width;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (/\s/u.test(text.charAt(at))) at += 1;
	return at;
}

/**
 * Tells quote signs, indentation and list markers of `text` from its content; trailing white space belongs to neither. `outline` is the
 * marker that the line has as an item of an outline, `prefixEnd` the offset behind a prefix that many lines have: each of them is an item of a list.
 */
export function lineFront(text: string, outline?: OutlineMarker, prefixEnd?: number): LineFront {
	let at = 0;
	let quote = 0;
	for (let sign = matchAt(QUOTE, text, at); sign !== null; sign = matchAt(QUOTE, text, at)) {
		at += sign[0].length;
		quote += 1;
	}
	const start = skipSpace(text, at);
	const indent = indentWidth(text, at, start);
	const end = text.trimEnd().length;
	if (outline !== undefined) {
		const kind = outline.ordinal === undefined ? 'bullet' : 'ordered';
		const marker: ListMarker = { kind, ordinal: outline.ordinal, isOutline: outline.isListItem !== true };
		return { indent: indent + outline.deeper, quote, marker, content: { start: Math.min(outline.contentAt, end) + 1, end: end + 1 } };
	}
	const own = listMarker(text, start);
	const marker = own.marker ?? (prefixEnd === undefined ? undefined : { kind: 'bullet', ordinal: undefined });
	const after = Math.max(own.after, prefixEnd ?? 0);
	return { indent, quote, marker, content: { start: Math.min(after, end) + 1, end: end + 1 } };
}

/** Whether the marker at the front of `text` is a sign that people set before the title of a section. */
export function hasSectionSign(text: string): boolean {
	return SECTION_SIGN.test(text);
}

function listMarker(text: string, start: number): { marker: ListMarker | undefined; after: number } {
	const number = numberAt(text, start);
	if (number !== undefined) return { marker: { kind: 'ordered', ordinal: number.value }, after: skipSpace(text, number.end) };
	const bullet = matchAt(BULLET, text, start);
	const afterBullet = start + (bullet?.[0].length ?? 0);
	const task = matchAt(TASK, text, afterBullet);
	if (task !== null) return { marker: { kind: 'task', ordinal: undefined }, after: skipSpace(text, afterBullet + task[0].length) };
	if (bullet !== null) return { marker: { kind: 'bullet', ordinal: undefined }, after: skipSpace(text, afterBullet) };
	return { marker: undefined, after: start };
}

function numberAt(text: string, start: number): { readonly value: number; readonly end: number } | undefined {
	const ordered = matchAt(ORDERED, text, start);
	if (ordered !== null) return { value: digitsValue(ordered[1] ?? ordered[2] ?? ordered[3] ?? ''), end: start + ordered[0].length };
	const han = matchAt(HAN_ORDERED, text, start);
	if (han !== null) return { value: hanValue(han[1] ?? han[2] ?? ''), end: start + han[0].length };
	const sign = matchAt(NUMBER_SIGN, text, start);
	const code = text.charCodeAt(start);
	const series = NUMBER_SIGNS.find(([first, count]) => code >= first && code < first + count);
	if (sign !== null && series !== undefined) return { value: code - series[0] + 1, end: start + sign[0].length };
	const key = matchAt(KEYCAP, text, start);
	return key === null ? undefined : { value: Number(key[1]), end: start + key[0].length };
}

/** `三` is 3, `十二` is 12, `二十一` is 21. */
function hanValue(signs: string): number {
	const ten = signs.indexOf('十');
	const digit = (text: string): number => HAN_DIGITS.indexOf(text) + 1;
	if (ten < 0) return digit(signs.charAt(0));
	return (ten === 0 ? 1 : digit(signs.charAt(0))) * 10 + digit(signs.charAt(ten + 1) || '-');
}
