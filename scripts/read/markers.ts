import type { Span } from '../text/source.ts';
import type { ListMarker } from './note-line.ts';

/** A line's front: how deep it stands, what marks it, and where its content begins. */
export interface LineFront {
	readonly indent: number;
	readonly quote: number;
	readonly marker: ListMarker | undefined;
	readonly content: Span;
}

const TAB_STOP = 4;
const QUOTE = /[ \t]*>[ ]?/uy;
/** Bullets of Markdown, of slides and word processors; an `o` is one only before a tab. */
const BULLET = /(?:[-*+•‣◦–·▪▫►▸➤✓✔■□○●★☐☑＊][ \t　]+|[・･•◆◇※][ \t　]*|\p{Ll}\)[ \t]+|o\t+)/uy;
const ORDERED = /(?:\(?(\d{1,3})[.)][ \t]+|[(（]?(\d{1,3})[．、）](?=\D)[ \t　]*)/uy;
/** Numbers in circles, which need no blank behind them. */
const CIRCLED = /([\u2460-\u2473])[ \t　]*/uy;
/** The number before the first one in a circle. */
const BEFORE_CIRCLED = 0x245f;
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

/** Tells quote signs, indentation and list markers of `text` from its content; trailing white space belongs to neither. */
export function lineFront(text: string): LineFront {
	let at = 0;
	let quote = 0;
	for (let sign = matchAt(QUOTE, text, at); sign !== null; sign = matchAt(QUOTE, text, at)) {
		at += sign[0].length;
		quote += 1;
	}
	const start = skipSpace(text, at);
	const indent = indentWidth(text, at, start);
	const end = text.trimEnd().length;
	const { marker, after } = listMarker(text, start);
	return { indent, quote, marker, content: { start: Math.min(after, end) + 1, end: end + 1 } };
}

function listMarker(text: string, start: number): { marker: ListMarker | undefined; after: number } {
	const ordered = matchAt(ORDERED, text, start);
	if (ordered !== null) {
		return { marker: { kind: 'ordered', ordinal: Number(ordered[1] ?? ordered[2]) }, after: skipSpace(text, start + ordered[0].length) };
	}
	const circled = matchAt(CIRCLED, text, start);
	if (circled !== null) {
		const ordinal = (circled[1] ?? '').charCodeAt(0) - BEFORE_CIRCLED;
		return { marker: { kind: 'ordered', ordinal }, after: skipSpace(text, start + circled[0].length) };
	}
	const bullet = matchAt(BULLET, text, start);
	const afterBullet = start + (bullet?.[0].length ?? 0);
	const task = matchAt(TASK, text, afterBullet);
	if (task !== null) return { marker: { kind: 'task', ordinal: undefined }, after: skipSpace(text, afterBullet + task[0].length) };
	if (bullet !== null) return { marker: { kind: 'bullet', ordinal: undefined }, after: skipSpace(text, afterBullet) };
	return { marker: undefined, after: start };
}
