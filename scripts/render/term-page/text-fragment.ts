import { oneLine } from '../../../src/language/one-line.ts';
import { plainText } from '../../../src/schemas/inline.ts';
import type { PlacedReading, StudyNotes } from '../../model/types.ts';
import { cellContents } from '../../page/section-blocks.ts';
import { contentBelowTerm } from '../../page/term-rows.ts';

/** In UTF-16 units. A longer text is found by its first and last words. */
const MAX_WHOLE_LENGTH = 80;
const FIRST_WORDS = 6;
const LAST_WORDS = 4;
/** Halves of surrogate pairs, which `encodeURIComponent` rejects. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * A part of a line that its topic page shows in one piece: the text beside its term, its first step, or the longest cell of a row. Empty if
 * the page shows only a name, which occurs elsewhere too.
 */
export function shownText(placed: PlacedReading, termById: StudyNotes['termById']): string {
	const { reading, kind } = placed;
	const { line, items, inline } = reading;
	if (line.form === 'heading' || kind === 'term' || kind === 'heading') return '';
	if (line.form === 'code') return oneLine(line.source.text);
	const [first] = items;
	if (kind === 'steps' && first !== undefined) return oneLine(inline.plain.slice(first.start, first.end));
	const subject = placed.subject === undefined ? undefined : termById.get(placed.subject);
	if (line.form !== 'table-row') return oneLine(plainText(contentBelowTerm({ placed, continued: [] }, subject)));
	const cells = cellContents(placed).map((content) => oneLine(plainText(content)));
	return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}

/**
 * The directive that makes a browser scroll to `text` and highlight it: `:~:text=…`. It follows the fragment of a section, to which the
 * browser goes if it does not find the text. See https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param before the text right before it on the page
 */
export function textDirective(text: string, before?: string): string {
	const words = text.split(' ');
	const isLong = text.length > MAX_WHOLE_LENGTH && words.length > FIRST_WORDS + LAST_WORDS;
	const parts = isLong
		? [words.slice(0, FIRST_WORDS).join(' '), words.slice(-LAST_WORDS).join(' ')]
		: [text.slice(0, 2 * MAX_WHOLE_LENGTH)];
	const prefix = before === undefined ? '' : `${encode(before)}-,`;
	return `:~:text=${prefix}${parts.map(encode).join(',')}`;
}

/** Hyphens have a meaning in a directive. The other signs have one in Markdown and HTML. */
function encode(text: string): string {
	const encoded = encodeURIComponent(text.replaceAll(HALF_CHARACTERS, ''));
	return encoded.replaceAll(/[-'()*!~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
