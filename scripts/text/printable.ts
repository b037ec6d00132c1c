import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';

/** What shows nothing, and all that ends a line or a column for one program or another. */
const UNPRINTABLE = new RegExp(`${HIDDEN_CHARACTER.source}|[\\t\\n\\u2028\\u2029]`, 'gu');
/** The same in a text of several lines, and the colours of this project's own texts. */
const COLOUR_OR_HIDDEN = new RegExp(`\\u001B\\[\\d{1,3}m|${HIDDEN_CHARACTER.source}|[\\u2028\\u2029]`, 'gu');

/**
 * A text of the notes, or the name of a file, for one line of a terminal: characters that show nothing and breaks of lines become their
 * numbers, `\u001b`, so that none of it can move the cursor, colour the screen or look like another message.
 */
export function printable(text: string): string {
	return text.replaceAll(UNPRINTABLE, escaped);
}

/**
 * A whole output for a terminal, in which texts went through {@link printable}: whatever got into it by another way shows as a number too. In
 * JSON, such a number stands for its character. Breaks of lines stay, and colours where `hasColours` says that there are some.
 */
export function printableOutput(text: string, hasColours: boolean): string {
	return text.replaceAll(COLOUR_OR_HIDDEN, (sign) => (hasColours && sign.length > 1 ? sign : escaped(sign.charAt(0)) + sign.slice(1)));
}

function escaped(sign: string): string {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
