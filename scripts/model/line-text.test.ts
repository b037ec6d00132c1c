import { expect, it } from 'vitest';
import { readNotes } from '../read/read-notes.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { lineText } from './line-text.ts';

it('is what readers see of a line: no bars between the cells of a row', () => {
	const file = sourceFile(notesPath('a.md'), '| name | what |\n| - | - |\n| **Helm** | package manager |\n\nRook | storage - it is');
	const texts = readNotes(file, () => undefined).readings.map(lineText);
	expect(texts).toContain('Helm · package manager');
	expect(texts.at(-1)).toBe('Rook | storage - it is');
});
