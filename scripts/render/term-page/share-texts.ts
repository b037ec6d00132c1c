import { markdownText } from '../markdown.ts';
import { paragraph, root } from '../page-parts.ts';
import { link, text } from '../phrasing.ts';

/** What goes to the clipboard: name, what it is, and the address. */
export interface ShareTexts {
	readonly plain: string;
	readonly markdown: string;
}

/** The texts to paste into a chat. */
export function shareTexts(name: string, summary: string | null, address: string): ShareTexts {
	const said = summary === null ? [] : [text(`: ${summary}`)];
	return {
		plain: [name, ...(summary === null ? [] : [summary]), address].join('\n'),
		markdown: markdownText(root([paragraph(link(address, text(name)), ...said)])).trim(),
	};
}
