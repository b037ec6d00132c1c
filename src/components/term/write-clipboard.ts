import type { CopyWay, ShareTexts } from './share-texts.ts';

/**
 * Puts a text on the clipboard. Beside the text for a chat stands the same as HTML, so that programs without Markdown paste a link, too.
 *
 * @throws if the browser refuses, or has no clipboard, as on pages without HTTPS
 */
export async function writeClipboard(texts: ShareTexts, what: CopyWay['what']): Promise<void> {
	const text = texts[what];
	if (what !== 'markdown' || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const blob = (type: string, content: string): Blob => new Blob([content], { type });
	return navigator.clipboard.write([
		new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', texts.html) }),
	]);
}
