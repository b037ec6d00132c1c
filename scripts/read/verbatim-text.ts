import type { NoteLine } from './note-line.ts';

/** The text of lines of code as the notes have it, blank lines too, without the signs of quotes around it. */
export function verbatimText(lines: readonly Pick<NoteLine, 'source' | 'quote'>[]): string {
	let last = lines[0]?.source.number ?? 0;
	let text = '';
	for (const { source, quote } of lines) {
		text += '\n'.repeat(source.number - last) + withoutQuote(source.text, quote);
		last = source.number;
	}
	return text;
}

function withoutQuote(text: string, quote: number): string {
	return quote === 0 ? text : text.replace(new RegExp(`^(?:[ \\t]{0,3}>[ \\t]?){0,${quote}}`, 'u'), '');
}
