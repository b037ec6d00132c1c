import { oneLine } from '../../language/one-line.ts';

/** The texts about a term to copy: its name, its summary and its address. */
export interface ShareTexts {
	/** Only the address. */
	readonly link: string;
	/** As Markdown, for chats that support it. */
	readonly markdown: string;
	/** As one line of plain text, for other chats. */
	readonly plain: string;
	/** As HTML: what chats, mails and documents that show formatted text take instead of the Markdown. */
	readonly html: string;
}

/** Signs that have a meaning in Markdown. */
const SIGNS = /[\\`*_{}[\]<>~|]|&(?=#?\w+;)/gu;

/**
 * The texts to paste into a chat.
 *
 * @param address absolute, with the base path
 */
export function shareTexts(name: string, summary: string | null, address: string): ShareTexts {
	const said = summary === null ? '' : `: ${oneLine(summary)}`;
	return {
		link: address,
		markdown: `[${escaped(oneLine(name))}](${address})${escaped(said)}`,
		plain: `${oneLine(name)}${said} ${address}`,
		html: `<a href="${asHtml(address)}">${asHtml(oneLine(name))}</a>${asHtml(said)}`,
	};
}

/** One way to copy a term: the label of its button, and the message when it is done. */
export interface CopyWay {
	readonly what: Exclude<keyof ShareTexts, 'html'>;
	readonly label: string;
	readonly done: string;
}

/** The ways to copy, in order. */
export const COPY_WAYS: readonly CopyWay[] = [
	{ what: 'link', label: 'Copy link', done: 'Link copied' },
	{ what: 'markdown', label: 'Copy for chat', done: 'Copied for a chat' },
	{ what: 'plain', label: 'Copy as text', done: 'Copied as text' },
];

/** The message if the browser refuses to copy. The text is shown beside it. */
export function refusal(userAgent: string): string {
	const keys = /mac|iphone|ipad/i.test(userAgent) ? '⌘C' : 'Ctrl+C';
	return `The browser did not allow it. The text is selected: press ${keys}`;
}

function escaped(text: string): string {
	return text.replaceAll(SIGNS, (sign) => `\\${sign}`);
}

/** The text as a part of HTML, also of an attribute. */
function asHtml(text: string): string {
	return text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
