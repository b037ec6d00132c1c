import type { NoteLine } from '../read/note-line.ts';

/** From this number on, a new item repeats the number of the item above. */
const MAX_ORDINAL = 999;

/**
 * The indentation and list marker for a new line below `above`, which is one of `lines`. If `above` is a list item or an indented line,
 * they are those of `above`, with the next number in an ordered list. Otherwise they are empty.
 */
export function linePrefix(lines: readonly NoteLine[], above: NoteLine | undefined): string {
	const item = above === undefined ? undefined : itemOf(lines, above);
	if (item === undefined || item.quote > 0 || (item.form !== 'text' && item.form !== 'scratch')) return '';
	const front = item.source.text.slice(0, item.content.start - 1);
	// The content of an empty item begins directly after its marker.
	const prefix = item.marker === undefined || /\s$/u.test(front) ? front : `${front} `;
	if (item.marker?.kind === 'task') return prefix.replace(/\[[ xX]\][ \t]+$/u, '');
	const ordinal = item.marker?.ordinal;
	if (ordinal === undefined || ordinal >= MAX_ORDINAL) return prefix;
	return prefix.replace(/\d+/u, String(ordinal + 1));
}

/** The list item whose text `above` continues; otherwise `above` itself. */
function itemOf(lines: readonly NoteLine[], above: NoteLine): NoteLine {
	let line = above;
	for (let index = lines.indexOf(above); index > 0 && line.marker === undefined && !line.afterBlank; index -= 1) {
		const previous = lines[index - 1];
		if (previous === undefined || previous.form !== 'text') break;
		line = previous;
		const contentColumn = previous.content.start - 1;
		if (previous.marker !== undefined) return above.indent === contentColumn ? previous : above;
		if (previous.indent !== above.indent) break;
	}
	return above;
}
