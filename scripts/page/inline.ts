import { firstFrom } from '../../src/language/first-from.ts';
import { type Inline, type InlineLink, link, type TermLink, text } from '../../src/schemas/inline.ts';
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
	return inlinesOf(inline, [range])[0] ?? [];
}

/** Several parts of a line, as {@link inlineOf} makes them: in the order of the line and without overlaps. One pass over its marks makes all of them. */
export function inlinesOf(inline: InlineText, ranges: readonly Range[]): readonly (readonly Inline[])[] {
	const marks = [...inline.marks].sort((a, b) => a.start - b.start || b.end - a.end);
	const cuts = [...new Set([...marks, ...ranges].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const footnotes = marks.filter(({ kind }) => kind === 'footnote');
	let nextMark = 0;
	let nextCut = 0;
	/** The marks that cover what follows: no more than a few, as few can be open at once. */
	let open: readonly Mark[] = [];
	return ranges.map((range) => {
		const nodes: Inline[] = [...footnotesAt(footnotes, range.start)];
		while ((cuts[nextCut] ?? range.start) < range.start) nextCut += 1;
		for (let start = range.start; start < range.end; ) {
			nextCut += 1;
			const end = Math.min(cuts[nextCut] ?? range.end, range.end);
			const begun: Mark[] = [];
			for (let mark = marks[nextMark]; mark !== undefined && mark.start <= start; mark = marks[nextMark]) {
				nextMark += 1;
				begun.push(mark);
			}
			open = [...open, ...begun].filter((mark) => mark.end > start && mark.kind !== 'footnote');
			nodes.push(withMarks(inline.plain.slice(start, end), { start, end }, open), ...footnotesAt(footnotes, end));
			start = end;
		}
		return mergeLinks(nodes);
	});
}

/** Footnote references become their labels in brackets. `footnotes` are in the order of the line. */
function footnotesAt(footnotes: readonly Mark[], at: number): readonly Inline[] {
	const here: Inline[] = [];
	for (let index = firstFrom(footnotes, at); footnotes[index]?.start === at; index += 1) here.push(text(` [${footnotes[index]?.target}]`));
	return here;
}

/** The images of a line, or of a part of it. They show behind its text, wherever they stand in it. One that cannot be shown is its words in brackets. */
export function imagesOf(inline: InlineText, range: Range = { start: 0, end: inline.plain.length }): readonly Inline[] {
	const [from, to] = [firstFrom(inline.marks, range.start), firstFrom(inline.marks, range.end + 1)];
	const here = inline.marks.slice(from, to).filter((mark) => mark.kind === 'image');
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
	for (let index = 0; index < nodes.length; ) {
		const from = index;
		const node = nodes[from];
		if (node === undefined) break;
		index += 1;
		if (node.type === 'link') while (isSameLink(nodes[index], node)) index += 1;
		const pieces = nodes.slice(from, index).flatMap((one) => (one.type === 'link' ? one.children : []));
		merged.push(node.type === 'link' ? { ...node, children: pieces } : node);
	}
	return merged;
}

function isSameLink(node: Inline | undefined, other: InlineLink): boolean {
	return node?.type === 'link' && urlOf(node) === urlOf(other);
}

function urlOf({ target }: InlineLink): string {
	return target.to === 'web' ? target.url : '';
}
