import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile } from '../../text/source.ts';
import { DIALECTS } from '../note-lines.ts';
import { readNotes } from '../read-notes.ts';
import { inShort } from '../readings.samples.ts';

/** The readings of a file of this name, in short. */
function readIn(file: string, notes: string): readonly string[] {
	return readNotes(sourceFile(notesPath(file), notes), () => undefined).readings.map(inShort);
}

describe.each(DIALECTS.map((dialect) => [dialect.name, dialect] as const))('%s', (_name, dialect) => {
	it.each(dialect.examples.map((example) => [example.notes, example] as const))('reads %j', (notes, { file, reads }) => {
		const read = readIn(file, notes);
		if (typeof reads === 'string') expect(read.at(-1)).toBe(reads);
		else expect(read).toEqual(reads);
	});

	it('says what it is, with examples', () => {
		expect(dialect.says).toMatch(/^[\p{Lu}“].*\.$/u);
		expect(dialect.examples.length).toBeGreaterThan(0);
	});

	it('takes no file of Markdown', () => expect(dialect.isOf(sourceFile(notesPath('a.md'), '# Helm\n\nHelm - x'))).toBe(false));
});
