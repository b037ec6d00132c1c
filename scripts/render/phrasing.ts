import type { Link, PhrasingContent } from 'mdast';
import type { Range } from '../read/reading.ts';
import { isSafeAddress } from '../text/address.ts';
import type { InlineText, Mark } from '../text/inline.ts';

/** A piece of text as a node. */
export function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

/** The text of nodes, in which a footnote shows as the page shows it. */
export function plainOf(nodes: readonly PhrasingContent[]): string {
	return nodes.map((node) => ('children' in node ? plainOf(node.children) : 'value' in node ? node.value : '')).join('');
}

/** `children` in bold. */
export function strong(...children: readonly PhrasingContent[]): PhrasingContent {
	return { type: 'strong', children: [...children] };
}

/** `children` in italics. */
export function emphasis(...children: readonly PhrasingContent[]): PhrasingContent {
	return { type: 'emphasis', children: [...children] };
}

/** A link within the site or to a safe address. */
export function link(url: string, ...children: readonly PhrasingContent[]): Link {
	return { type: 'link', url, children: [...children] as Link['children'] };
}

/**
 * The part of a line from `range.start` to `range.end` (0-based offsets of its plain text) with the author's bold, italics, code and
 * safe links kept; everything else is text.
 */
export function phrasing(inline: InlineText, range: Range): PhrasingContent[] {
	const cuts = new Set([range.start, range.end]);
	for (const mark of inline.marks) for (const at of [mark.start, mark.end]) if (at > range.start && at < range.end) cuts.add(at);
	const offsets = [...cuts].sort((a, b) => a - b);
	const nodes: PhrasingContent[] = [];
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
function footnotesAt(inline: InlineText, at: number, range: Range): PhrasingContent[] {
	const here = inline.marks.filter((mark) => mark.kind === 'footnote' && mark.start === at && at >= range.start && at <= range.end);
	return here.map((mark) => text(` [${mark.target}]`));
}

function marked(value: string, marks: readonly Mark[]): PhrasingContent {
	const has = (kind: Mark['kind']): Mark | undefined => marks.find((mark) => mark.kind === kind);
	const isBlank = value.trim() === '';
	let node: PhrasingContent = has('code') === undefined || isBlank ? text(value) : { type: 'inlineCode', value };
	if (has('strike') !== undefined && !isBlank) node = { type: 'delete', children: [node] };
	if (has('emphasis') !== undefined && !isBlank) node = emphasis(node);
	if (has('strong') !== undefined && !isBlank) node = strong(node);
	const target = has('link')?.target ?? '';
	return isSafeAddress(target) && !isBlank ? link(target, node) : node;
}

/** Neighbouring pieces of one link become one link again. */
function mergeLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const merged: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = merged.at(-1);
		if (node.type === 'link' && last?.type === 'link' && last.url === node.url)
			merged[merged.length - 1] = { ...last, children: [...last.children, ...node.children] };
		else merged.push(node);
	}
	return merged;
}
