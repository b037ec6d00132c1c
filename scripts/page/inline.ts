import { link, text } from '../../src/schemas/inline.ts';
import type { Inline, InlineLink, TermLink } from '../../src/schemas/page.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import type { Range } from '../read/reading.ts';
import { isSafeAddress } from '../text/address.ts';
import type { InlineText, Mark } from '../text/inline-text.ts';

/** What a link to `term` needs. */
export function termLinkOf({ id, name }: Term): TermLink {
	return { id, name };
}

/** Links to the related terms of `term`. */
export function relatedLinks(term: Term, notes: StudyNotes): readonly TermLink[] {
	return term.related.flatMap((id) => notes.termById.get(id) ?? []).map(termLinkOf);
}

/**
 * The part of a line from `range.start` to `range.end` (0-based offsets into its plain text); the whole line without a range. Keeps the
 * author's bold, italics, strike-through, code and safe links; everything else becomes text.
 */
export function inlineOf(inline: InlineText, range: Range = { start: 0, end: inline.plain.length }): readonly Inline[] {
	const cuts = new Set([range.start, range.end]);
	for (const mark of inline.marks) for (const at of [mark.start, mark.end]) if (at > range.start && at < range.end) cuts.add(at);
	const offsets = [...cuts].sort((a, b) => a - b);
	const nodes: Inline[] = [];
	for (const [index, start] of offsets.entries()) {
		nodes.push(...footnotesAt(inline, start, range));
		const end = offsets[index + 1];
		if (end === undefined || end <= start) continue;
		const marks = inline.marks.filter((mark) => mark.start <= start && mark.end >= end && mark.kind !== 'footnote');
		nodes.push(withMarks(inline.plain.slice(start, end), { start, end }, marks));
	}
	return mergeLinks(nodes);
}

/** Footnote references become their labels in brackets. */
function footnotesAt(inline: InlineText, at: number, range: Range): readonly Inline[] {
	const here = inline.marks.filter((mark) => mark.kind === 'footnote' && mark.start === at && at >= range.start && at <= range.end);
	return here.map((mark) => text(` [${mark.target}]`));
}

/** The images of a line, or of a part of it. They show behind its text, wherever they stand in it. One that cannot be shown is its words in brackets. */
export function imagesOf(inline: InlineText, range: Range = { start: 0, end: inline.plain.length }): readonly Inline[] {
	const here = inline.marks.filter((mark) => mark.kind === 'image' && mark.start >= range.start && mark.end <= range.end);
	const before = inline.plain.slice(range.start, range.end);
	return here.flatMap(({ image, label = '', target }, index): readonly Inline[] => {
		const space = index > 0 || /\S$/u.test(before) ? [text(' ')] : [];
		if (image === undefined) return [...space, text(`[${label === '' ? target : label}]`)];
		const { path, address, width, height } = image;
		return [...space, { type: 'image', value: label, target: { to: 'attachment', path, address }, width, height }];
	});
}

/** The marks that wrap text, from the innermost to the outermost, and their nodes. */
const WRAPPERS = [
	['strike', 'delete'],
	['emphasis', 'emphasis'],
	['strong', 'strong'],
] as const;

function withMarks(value: string, range: Range, marks: readonly Mark[]): Inline {
	if (value.trim() === '') return text(value);
	const find = (kind: Mark['kind']): Mark | undefined => marks.find((mark) => mark.kind === kind);
	// A part of a formula is text.
	const formula = marks.find((mark) => isFormula(mark) && mark.start === range.start && mark.end === range.end);
	let node: Inline = find('code') === undefined ? text(value) : { type: 'inlineCode', value };
	if (formula !== undefined) node = { type: 'inlineMath', value, tex: formula.target, isDisplay: formula.kind === 'display-formula' };
	for (const [kind, type] of WRAPPERS) if (find(kind) !== undefined) node = { type, children: [node] };
	const url = find('link')?.target ?? '';
	return isSafeAddress(url) ? link({ to: 'web', url }, node) : node;
}

function isFormula({ kind }: Mark): boolean {
	return kind === 'formula' || kind === 'display-formula';
}

/** Joins neighbouring pieces of the same link. */
function mergeLinks(nodes: readonly Inline[]): readonly Inline[] {
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
