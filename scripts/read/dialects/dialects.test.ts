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

describe('what DokuWiki and other formats have in common', () => {
	const readAs = (file: string, notes: string): readonly string[] =>
		DIALECTS.filter((dialect) => dialect.isOf(sourceFile(notesPath(file), notes))).map(({ name }) => name);

	it('plain text with one title between equals signs is no page of DokuWiki', () => {
		expect(readAs('a.txt', '===== Knots =====\nBight - slack part of a rope ((and more))')).not.toContain('dokuwiki');
		expect(readAs('a.txt', '====== Knots ======\n===== Loops =====\nBight - slack part')).toContain('dokuwiki');
		expect(readAs('a.wiki', '== Knots ==\n* Bight\n===== Deep =====\n* Bend')).not.toContain('dokuwiki');
	});

	it('reads a long line of dashes before words in no time', () => {
		const notes = `====== Knots ======\n  * Bight\n${'-'.repeat(5_000)} cut here`;
		expect(readIn('a.wiki', notes)).toHaveLength(3);
	}, 2_000);
});
