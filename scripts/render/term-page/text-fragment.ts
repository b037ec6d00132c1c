import { plainOf } from '../../../src/schemas/inline.ts';
import type { PlacedReading } from '../../model/types.ts';
import { saidBesideTerm } from '../../page/note-item.ts';
import { cellContent } from '../../page/section-blocks.ts';

/** A longer text (UTF-16 units) is asked for by its first and its last words. */
const MAX_WHOLE = 80;
const FIRST_WORDS = 6;
const LAST_WORDS = 4;
const SPACE = /\s+/gu;
const HALVES = /\p{Surrogate}/gu;

/**
 * The part of a line that its topic page shows in one piece: what it says beside its term, its first step, the longest cell of a row.
 * Empty where the page shows no more than a name, which stands elsewhere too.
 */
export function shownText({ reading, kind, ...placed }: PlacedReading): string {
	if (reading.line.form === 'heading' || kind === 'term' || kind === 'heading') return '';
	if (reading.line.form === 'code') return reading.line.source.text.replaceAll(SPACE, ' ').trim();
	const [first] = reading.items;
	if (kind === 'steps' && first !== undefined) return tidy(reading.inline.plain.slice(first.start, first.end));
	const whole = { reading, kind, ...placed };
	if (reading.line.form !== 'table-row') return tidy(plainOf(saidBesideTerm({ placed: whole, continued: [] })));
	const cells = reading.line.cells.map((cell) => tidy(plainOf(cellContent(whole, cell))));
	return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}

function tidy(text: string): string {
	return text.replaceAll(SPACE, ' ').trim();
}

/**
 * The directive that has a browser scroll to `text` and mark it: `:~:text=…`, to be put behind a section's anchor, to which the browser
 * falls back. With `before`, only where the page shows that in front of it. See https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(text: string, before?: string): string {
	const words = text.split(' ');
	const isLong = text.length > MAX_WHOLE && words.length > FIRST_WORDS + LAST_WORDS;
	const parts = isLong ? [words.slice(0, FIRST_WORDS).join(' '), words.slice(-LAST_WORDS).join(' ')] : [text.slice(0, 2 * MAX_WHOLE)];
	const prefix = before === undefined ? '' : `${encode(before)}-,`;
	return `:~:text=${prefix}${parts.map(encode).join(',')}`;
}

/** Hyphens part the directive's own parts; the other signs are left alone by the standard, but not by Markdown and HTML. */
function encode(text: string): string {
	const left = encodeURIComponent(text.replaceAll(HALVES, ''));
	return left.replaceAll(/[-'()*!~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
