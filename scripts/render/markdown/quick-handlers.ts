import type { InlineCode, Link, Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text in which no sign can be Markdown. It begins with a letter, so that no list, heading or rule starts there, and holds letters,
 * digits and signs that mean something at the start of a line alone. A full stop behind a `w` could be an address (`www.`), a colon
 * before a slash too.
 */
const HARMLESS = /^ ?\p{L}(?:[\p{L}\p{N} ,'’“”…;?/+=>()%"–—·-]|(?<![Ww])\.|:(?= |$))*$/u;

const textHandler: Handle = (node: Text, parent, state, info) => {
	const { value } = node;
	const atEdge = (value.startsWith(' ') && info.before === '\n') || (value.endsWith(' ') && info.after === '\n');
	return !atEdge && HARMLESS.test(value) ? value : defaultHandlers.text(node, parent, state, info);
};

/** The first character of what a text node becomes; without it, the writer would write each node twice to learn it. */
const peekText: Handle = (node: Text, parent, state, info) => {
	const first = node.value.charAt(0);
	return /\p{L}/u.test(first) ? first : textHandler(node, parent, state, info);
};

/**
 * Writes text nodes. The stock handler tries some sixty patterns on each; text that holds none of their signs, which most is, goes
 * out as it stands. A space at the edge of a line is left to the stock handler.
 */
export const writeText: Handle = Object.assign(textHandler, { peek: peekText });

/** An address within the site or on the web: nothing in it could end the link or needs escaping. */
const PLAIN_ADDRESS = /^(?:https?:\/\/)?[\w.%#/-][\w.%#/:~=,-]*$/u;

const linkHandler: Handle = (node: Link, parent, state, info) => {
	if (!PLAIN_ADDRESS.test(node.url) || (node.title ?? '') !== '' || isOwnText(node)) return defaultHandlers.link(node, parent, state, info);
	const exitLink = state.enter('link');
	const exitLabel = state.enter('label');
	const label = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
	exitLabel();
	exitLink();
	return `[${label}](${node.url})`;
};

/** Whether the link shows its address, which the stock handler sets in angle brackets. */
function isOwnText({ url, children: [first, ...rest] }: Link): boolean {
	return rest.length === 0 && first?.type === 'text' && first.value === url;
}

/** Writes links. The stock handler tries its patterns on the address too, which an address of plain signs never needs. */
export const writeLink: Handle = Object.assign(linkHandler, { peek: () => '[' });

const codeHandler: Handle = (node: InlineCode, parent, state) =>
	/[`\s]|^$/u.test(node.value) ? defaultHandlers.inlineCode(node, parent, state) : `\`${node.value}\``;

/** Writes code. The stock handler looks for line breaks and back-ticks in ways that code without them can skip. */
export const writeInlineCode: Handle = Object.assign(codeHandler, { peek: () => '`' });
