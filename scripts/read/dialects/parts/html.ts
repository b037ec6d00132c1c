import { parseFragment } from 'parse5';
import { attributeOf, localTarget } from '../../../text/image-link.ts';
import type { MarkKind } from '../../../text/inline-syntax.ts';
import { formOf, type InlineForm, type InlinePiece } from '../../../text/inline-syntax.ts';

/** Elements that begin and end a line of their own (HTML Standard, section 15.3), as far as notes have them. */
export const BLOCKS =
	'address|article|aside|blockquote|body|caption|center|colgroup|col|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul';
const INLINE =
	'a|abbr|acronym|b|big|br|cite|code|del|dfn|em|en-media|en-note|en-todo|font|i|img|input|ins|kbd|label|mark|nobr|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr';
const ATTRIBUTES = '(?:\\s(?:[^<>"\']|"[^"<>]{0,2000}"|\'[^\'<>]{0,2000}\'){0,200})?';
/** A tag of an element that notes have. */
export const TAG = new RegExp(`</?(?<name>${BLOCKS}|${INLINE})${ATTRIBUTES}\\s*/?>`, 'iu');
const TAGS = new RegExp(TAG.source, 'giu');
const TAG_HERE = new RegExp(TAG.source, 'diuy');
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
/** With the blank behind it where one stands before it, too. */
const COMMENT = /(?:(?<=^|[ \t])<!--[^\n]{0,2000}?-->[ \t]{1,9}|<!--[^\n]{0,2000}?-->)/duy;

const MARKS: Readonly<Record<string, MarkKind>> = {
	b: 'strong',
	strong: 'strong',
	dt: 'strong',
	th: 'strong',
	summary: 'strong',
	caption: 'strong',
	dfn: 'strong',
	i: 'emphasis',
	em: 'emphasis',
	cite: 'emphasis',
	mark: 'emphasis',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code',
	s: 'strike',
	strike: 'strike',
	del: 'strike',
};

/** Whether a line has a tag, an entity or a comment of HTML. */
export function hasHtml(text: string): boolean {
	return text.length < 20_000 && (TAG.test(text) || /<!--|&(?:nbsp|amp|lt|gt|quot|hellip|[mn]dash|#\d{2,5});/u.test(text));
}

/** A text without its tags, entities of white space and comments. */
export function withoutTags(text: string): string {
	return text
		.replaceAll(TAGS, '')
		.replaceAll(/<!--[^\n]{0,2000}?-->|&nbsp;/gu, ' ')
		.trim();
}

const tag: InlineForm = {
	at: '<',
	read: (source, position, limit) => {
		TAG_HERE.lastIndex = position;
		const found = TAG_HERE.exec(source);
		const end = position + (found?.[0].length ?? 0);
		if (found === null || end > limit) return undefined;
		const name = (found.groups?.['name'] ?? '').toLowerCase();
		const closing = source.charAt(position + 1) === '/';
		if (isTypeArgument(source, position, end, name) || isSpokenOf(source, position, end)) return undefined;
		if (name === 'img') return image(found[0], end);
		if (name === 'a') return closing ? { end } : anchor(source, found[0], end, limit);
		if (name === 'br' || (!closing && BREAKING.test(name)) || (closing && BREAKING_AT_END.test(name)))
			return { end, text: lineBreak(source, position, end, limit) };
		const mark = MARKS[name];
		return mark === undefined ? { end } : closing ? { end, closes: mark } : { end, opens: mark };
	},
};

/** An image of the notebook; nothing shows of one from elsewhere. */
function image(text: string, end: number): InlinePiece {
	const target = attributeOf(text, 'src') ?? '';
	return localTarget(target) === undefined ? { end } : { end, mark: 'image', target, label: attributeOf(text, 'alt') };
}

const BREAKING = /^(?:li|p|div|tr|dd|td)$/u;
const BREAKING_AT_END = /^(?:h[1-6]|summary|caption|dt|th)$/u;

/** `<div> - a box`: what the line is about, not what it is made of. */
function isSpokenOf(source: string, position: number, end: number): boolean {
	if (position > 12 || !/^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?$/u.test(source.slice(0, position))) return false;
	return /^<[a-z][a-z\d]*>$/iu.test(source.slice(position, end)) && /^\s*(?:[-–—:=]\s|is\s|are\s)/u.test(source.slice(end, end + 8));
}

/** `Vec<i>` and `a<b and c>d` are no tags: a letter stands before and nothing closes it, or words stand in it that are no attributes. */
function isTypeArgument(source: string, position: number, end: number, name: string): boolean {
	const inside = source.slice(position, end);
	if (name.length === 1 && /\s\S/u.test(inside) && !inside.includes('=')) return true;
	if (name.length > 1 || end - position !== 3 || !/[\p{L}\p{N}_]/u.test(source.charAt(position - 1))) return false;
	return !source.includes(`</${name}>`, end);
}

/** A link up to its end; without an address only its text counts. */
function anchor(source: string, opening: string, from: number, limit: number): InlinePiece {
	const close = source.toLowerCase().indexOf('</a>', from);
	const target = /\bhref\s*=\s*["']?([^"'\s>]+)/iu.exec(opening)?.[1];
	if (target === undefined || close < 0 || close >= limit || close - from > 2_000) return { end: from };
	return { end: close + 4, shown: { start: from, end: close }, mark: 'link', target };
}

/** A break that was told already. */
const BREAK_BEFORE = /<(?:(?:br|li|p|div|tr|dd|td)\b|\/(?:h[1-6]|summary|caption|dt|th)\b)[^<>]{0,200}>\s*$/iu;

/** At most so far from the front of a line (UTF-16 units without tags) a line break parts a name from what is said of it. */
const NEAR = 60;

/** What a line break within a line shows as: a dash behind a name at the front, else what keeps two texts apart. */
function lineBreak(source: string, position: number, end: number, limit: number): string {
	const rest = withoutTags(source.slice(end, Math.min(limit, end + 400)));
	const before = source.slice(Math.max(0, position - 400), position);
	const shown = withoutTags(before);
	if (rest === '' || shown === '') return '';
	if (BREAK_BEFORE.test(before)) return '';
	if (/^[-–—:=;]/u.test(rest)) return ' ';
	if (/[.!?:;,。！？：、…(–—-]$/u.test(shown)) return ' ';
	const isFirst = !new RegExp(`<br\\b|</?(?:${BLOCKS})\\b[^>]{0,200}>\\s*\\S`, 'iu').test(
		before.replace(/^\s*(?:<[^<>]{0,200}>\s*)+/u, ''),
	);
	return isFirst && shown.length <= NEAR && !/\s[-–—=]\s|:\s|\t/u.test(shown) ? ' – ' : '; ';
}

const entity: InlineForm = {
	at: '&',
	read: (source, position, limit) => {
		ENTITY.lastIndex = position;
		const found = ENTITY.exec(source)?.[0];
		if (found === undefined || position + found.length > limit) return undefined;
		const [node] = parseFragment(found).childNodes;
		const text = node !== undefined && 'value' in node ? node.value : found;
		return text === found ? undefined : { end: position + found.length, text: text.replaceAll('\u00a0', ' ') };
	},
};

/** Inline HTML, which stands in the notes of many tools. */
export const HTML_FORMS: readonly InlineForm[] = [tag, entity, formOf('<', COMMENT)];
