import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile } from '../text/source.ts';
import { outlineMarkers } from './outline-markers.ts';
import { readInShort } from './readings.samples.ts';

/** The content of each line behind its marker, and how much deeper its kind puts it; lines without a marker are left out. */
function marked(...lines: readonly string[]): readonly (readonly [string, number])[] {
	const file = sourceFile(notesPath('a.md'), lines.join('\n'));
	return [...outlineMarkers(file.lines)].map(([line, { contentAt, deeper }]) => [line.text.slice(contentAt), deeper] as const);
}

describe('markers that count', () => {
	it.each([
		['Roman numerals', ['I. a', 'II. b', 'III. c']],
		['capitals with a slash', ['A/ a', 'B/ b', 'C/ c']],
		['letters in brackets', ['(a) a', '(b) b', '(c) c']],
		['Cyrillic letters', ['а) a', 'б) b', 'в) c']],
		['Arabic letters', ['أ) a', 'ب) b', 'ج) c']],
		['syllables', ['가. a', '나. b', '다. c']],
		['decimal numbers', ['1.1 a', '1.2 b', '1.3 c']],
		['numbered paragraphs', ['§ 1 a', '§ 2 b', '§ 3 c']],
	])('%s', (_name, lines) =>
		expect(marked(...lines)).toEqual([
			['a', 0],
			['b', 0],
			['c', 0],
		]),
	);

	it.each([
		['an initial', ['E. coli grows', 'H. Simpson']],
		['the signs of cards', ['Q. why', 'A. because', 'Q. how', 'A. so']],
		['a quantity', ['1.5 seconds', '2.4 metres']],
		['a place in a book of law', ['§ 433 sale', '§ 611 service']],
		['digits alone', ['1. a', '2. b']],
	])('not %s', (_name, lines) => expect(marked(...lines)).toEqual([]));
});

describe('nesting', () => {
	it('follows the kinds where all stand at one column', () =>
		expect(marked('I. a', 'A. b', '1. c', '2. d', 'B. e', 'II. f').map(([, deeper]) => deeper)).toEqual([0, 2, 4, 4, 2, 0]));

	it('follows the indentation where there is any', () =>
		expect(marked('I. a', '  A. b', '    1. c', '  B. d', 'II. e').map(([, deeper]) => deeper)).toEqual([0, 0, 0, 0, 0]));
});

describe('titles of sections', () => {
	it.each([
		['■ Clouds\nStratus: low and grey', ['heading (Clouds)', 'definition Stratus']],
		['【Clouds】\nStratus: low and grey', ['heading (Clouds)', 'definition Stratus']],
		['■ Stratus\n■ Cirrus', ['term Stratus', 'term Cirrus']],
		[
			'I. Clouds\n  A. Stratus: low and grey\n  B. Cirrus: high and thin\nII. Rain\n  A. Drizzle: fine drops',
			['heading (Clouds)', 'definition Stratus', 'definition Cirrus', 'heading (Rain)', 'definition Drizzle'],
		],
	])('%j', (notes, reads) => expect(readInShort(notes)).toEqual(reads));
});
