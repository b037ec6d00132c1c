import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';

const HIDDEN = new RegExp(HIDDEN_CHARACTER.source, 'gu');

/**
 * A text for a terminal: characters that show nothing become their numbers, `\u001b`, so that no file name and no line of the notes can
 * move the cursor, colour the screen or look like another message.
 */
export function printable(text: string): string {
	return text.replaceAll(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
