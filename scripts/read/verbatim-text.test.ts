import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile } from '../text/source.ts';
import { noteLines } from './note-lines.ts';
import { verbatimText } from './verbatim-text.ts';

describe('verbatimText', () => {
	it.each([
		['blank lines', '```\na\n\n\n  b\n```', 'a\n\n\n  b'],
		['no signs of quotes', '> ```\n> a\n>  b\n> ```', 'a\n b'],
		['signs that are its own', '```\n> a\n```', '> a'],
	])('has %s', (_, notes, text) => {
		const lines = noteLines(sourceFile(notesPath('n.md'), notes), () => undefined);
		expect(verbatimText(lines.filter(({ form }) => form === 'code'))).toBe(text);
	});
});
