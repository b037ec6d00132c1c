import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text in which no sign can be Markdown. It begins with a letter, so that no list, heading or rule starts there, and holds letters,
 * digits and signs that mean something at the start of a line alone. A full stop behind a `w` could be an address (`www.`), a colon
 * before a slash too.
 */
const HARMLESS = /^ ?\p{L}(?:[\p{L}\p{N} ,'’“”…;?/+=()%"–—-]|(?<![Ww])\.|:(?= |$))*$/u;

/**
 * Writes text nodes. The stock handler tries some sixty patterns on each; text that holds none of their signs, which most is, goes
 * out as it stands. A space at the edge of a line is left to the stock handler.
 */
export const writeText: Handle = (node: Text, parent, state, info) => {
	const { value } = node;
	const atEdge = (value.startsWith(' ') && info.before === '\n') || (value.endsWith(' ') && info.after === '\n');
	return !atEdge && HARMLESS.test(value) ? value : defaultHandlers.text(node, parent, state, info);
};
