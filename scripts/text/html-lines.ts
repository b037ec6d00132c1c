/** A line with more elements than this was not broken by its author: a program wrote the whole file on a few lines. */
const MAX_ELEMENTS_ON_LINE = 6;
const OPENING = /<(?:p|div|li|h[1-6]|tr|dt|dd|table|ul|ol|dl|blockquote|pre|summary|details|hr)\b/giu;

/**
 * Breaks the lines of HTML on which a program set many elements, so that each element begins a line of its own. Lines that hold few
 * stay as they are, and so does all within `<pre>`; the lines of a file that was broken by its author keep their numbers.
 */
export function withElementsOnLines(text: string): string {
	return text
		.split('\n')
		.map((line) => ((line.match(OPENING)?.length ?? 0) > MAX_ELEMENTS_ON_LINE ? broken(line) : line))
		.join('\n');
}

function broken(line: string): string {
	return line
		.split(/(<pre\b[\s\S]*?<\/pre\s*>)/iu)
		.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(OPENING, '\n$&').replaceAll(/<br\s*\/?>(?=[^\n])/giu, '$&\n')))
		.join('\n');
}
