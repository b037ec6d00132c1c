import type { InlineCode, Link, Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text in which no sign can be Markdown. It begins with a letter, so that it starts no list, heading or rule. It consists of letters,
 * digits, and signs that have a meaning only at the start of a line. A full stop behind a `w` (`www.`) and a colon before a slash could
 * belong to an address. A space between marks and the dollar signs around a formula are such texts too.
 */
const HARMLESS = /^(?: |\$)$|^ ?\p{L}(?:[\p{L}\p{N} ,'’“”…;?/+=>()%"–—·-]|(?<![Ww])\.|:(?= |$))*$/u;

const textHandler: Handle = (node: Text, parent, state, info) => {
	const { value } = node;
	const atEdge = (value.startsWith(' ') && info.before === '\n') || (value.endsWith(' ') && info.after === '\n');
	return !atEdge && HARMLESS.test(value) ? value : defaultHandlers.text(node, parent, state, info);
};

/** The first character of a written text node. Without this function the writer writes each node twice to find out. */
const peekText: Handle = (node: Text, parent, state, info) => {
	const first = node.value.charAt(0);
	return /\p{L}/u.test(first) ? first : textHandler(node, parent, state, info);
};

/**
 * Writes text nodes. The default handler tries about sixty patterns on each node. Most text has none of their signs and is written as it
 * is. The default handler writes the rest, and spaces at the edge of a line.
 */
export const writeText: Handle = Object.assign(textHandler, { peek: peekText });

/** An address in which no sign can end the link or must be escaped. */
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

/** Whether the text of the link is its address. The default handler writes such a link in angle brackets. */
function isOwnText({ url, children: [first, ...rest] }: Link): boolean {
	return rest.length === 0 && first?.type === 'text' && first.value === url;
}

/** Writes links. The default handler also tries its patterns on the address, which a plain address does not need. */
export const writeLink: Handle = Object.assign(linkHandler, { peek: () => '[' });

const codeHandler: Handle = (node: InlineCode, parent, state) =>
	/[`\s]|^$/u.test(node.value) ? defaultHandlers.inlineCode(node, parent, state) : `\`${node.value}\``;

/** Writes inline code. The default handler searches for line breaks and back-ticks several times; code without them is written as it is. */
export const writeInlineCode: Handle = Object.assign(codeHandler, { peek: () => '`' });
