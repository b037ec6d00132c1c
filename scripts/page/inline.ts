import { emphasis, link, strong, text } from '../../src/schemas/inline.ts';
import type { Inline, InlineLink, TermLink } from '../../src/schemas/page.ts';
import type { Term } from '../model/types.ts';
import type { Range } from '../read/reading.ts';
import { isSafeAddress } from '../text/address.ts';
import type { InlineText, Mark } from '../text/inline.ts';

/** What a link to `term` needs. */
export function termLinkOf({ id, name }: Term): TermLink {
	return { id, name };
}

/**
 * The part of a line from `range.start` to `range.end` (0-based offsets of its plain text) with the author's bold, italics, code and
 * safe links kept; everything else is text.
 */
export function inlineOf(inline: InlineText, range: Range): Inline[] {
	const cuts = new Set([range.start, range.end]);
	for (const mark of inline.marks) for (const at of [mark.start, mark.end]) if (at > range.start && at < range.end) cuts.add(at);
	const offsets = [...cuts].sort((a, b) => a - b);
	const nodes: Inline[] = [];
	for (const [index, start] of offsets.entries()) {
		nodes.push(...footnotesAt(inline, start, range));
		const end = offsets[index + 1];
		if (end === undefined || end <= start) continue;
		const marks = inline.marks.filter((mark) => mark.start <= start && mark.end >= end && mark.kind !== 'footnote');
		nodes.push(marked(inline.plain.slice(start, end), marks));
	}
	return mergeLinks(nodes);
}

/** A reference to a footnote shows as its label in brackets. */
function footnotesAt(inline: InlineText, at: number, range: Range): Inline[] {
	const here = inline.marks.filter((mark) => mark.kind === 'footnote' && mark.start === at && at >= range.start && at <= range.end);
	return here.map((mark) => text(` [${mark.target}]`));
}

function marked(value: string, marks: readonly Mark[]): Inline {
	const has = (kind: Mark['kind']): Mark | undefined => marks.find((mark) => mark.kind === kind);
	const isBlank = value.trim() === '';
	let node: Inline = has('code') === undefined || isBlank ? text(value) : { type: 'inlineCode', value };
	if (has('strike') !== undefined && !isBlank) node = { type: 'delete', children: [node] };
	if (has('emphasis') !== undefined && !isBlank) node = emphasis(node);
	if (has('strong') !== undefined && !isBlank) node = strong(node);
	const url = has('link')?.target ?? '';
	return isSafeAddress(url) && !isBlank ? link({ to: 'web', url }, node) : node;
}

/** Neighbouring pieces of one link become one link again. */
function mergeLinks(nodes: readonly Inline[]): Inline[] {
	const merged: Inline[] = [];
	for (const node of nodes) {
		const last = merged.at(-1);
		if (node.type === 'link' && last?.type === 'link' && urlOf(node) === urlOf(last))
			merged[merged.length - 1] = { ...last, children: [...last.children, ...node.children] };
		else merged.push(node);
	}
	return merged;
}

function urlOf({ target }: InlineLink): string {
	return target.to === 'web' ? target.url : '';
}
