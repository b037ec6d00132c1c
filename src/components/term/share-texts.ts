import { oneLine } from '../../language/one-line.ts';
/** What goes to the clipboard: name, what it is, and the address. */
export interface ShareTexts {
	/** The address alone. */
	readonly link: string;
	/** As Markdown, for chats that read it. */
	readonly markdown: string;
	/** In one line, for those that do not. */
	readonly plain: string;
}

/** Signs that Markdown would take for its own. */
const SIGNS = /[\\`*_{}[\]<>~|]|&(?=#?\w+;)/gu;

/** The texts to paste into a chat. `address` is absolute, with the base path. */
export function shareTexts(name: string, summary: string | null, address: string): ShareTexts {
	const said = summary === null ? '' : `: ${oneLine(summary)}`;
	return {
		link: address,
		markdown: `[${escaped(oneLine(name))}](${address})${escaped(said)}`,
		plain: `${oneLine(name)}${said} ${address}`,
	};
}

/** One way to copy a term: what its button says, and what is said once it is done. */
export interface CopyWay {
	readonly what: keyof ShareTexts;
	readonly label: string;
	readonly done: string;
}

/** The ways to copy, in order. */
export const COPY_WAYS: readonly CopyWay[] = [
	{ what: 'link', label: 'Copy link', done: 'Link copied' },
	{ what: 'markdown', label: 'Copy for chat', done: 'Copied for a chat' },
	{ what: 'plain', label: 'Copy as text', done: 'Copied as text' },
];

/** What is said where the browser refuses; the text to copy is shown beside it. */
export function refusal(userAgent: string): string {
	const keys = /mac|iphone|ipad/i.test(userAgent) ? '⌘C' : 'Ctrl+C';
	return `The browser did not allow it. The text is selected: press ${keys}`;
}

function escaped(text: string): string {
	return text.replaceAll(SIGNS, (sign) => `\\${sign}`);
}
