import { describe, expect, it } from 'vitest';
import { type LinePlace, nestingOf } from './nesting.ts';
import { noteLines } from './note-lines.ts';
import { notesOf } from './readings.samples.ts';

function placesOf(text: string): readonly LinePlace[] {
	return nestingOf(noteLines(notesOf(text), () => undefined));
}

/** The index of the line that each line is nested under, `-` for none. */
function parentsOf(text: string): string {
	return placesOf(text)
		.map((place) => place.parent ?? '-')
		.join(' ');
}

describe('nesting', () => {
	it.each([
		['flat lines', 'a\nb\nc', '- - -'],
		['by indentation', 'a\n  b\n    c\n  d\ne', '- 0 1 0 -'],
		['by tabs', '- a\n\t- b\n\t\t- c', '- 0 1'],
		['back to a depth between two', '- a\n    - b\n  - c', '- 0 0'],
		['a list item across a blank line', '- a\n\n    - b', '- 0'],
		['text across a blank line is not nested', 'a\n\n    b', '- -'],
		['text indented below a list item stays in it', '- a\n\n    b', '- 0'],
		['a heading ends it', '- a\n# B\n  - c', '- - -'],
		['a divider ends it', '- a\n***\n  - c', '- - -'],
		['a definition body does not', '- a\n: b\n  - c', '- - 0'],
		['code does not', '- a\n  - b\n', '- 0'],
	])('%s', (_name, text, parents) => expect(parentsOf(text)).toBe(parents));

	it('counts the lines right below, not those further down', () => {
		expect(placesOf('- a\n  - b\n    - c\n  - d').map((place) => place.children)).toEqual([2, 1, 0, 0]);
	});

	it('knows the lines of the same list', () => {
		const siblings = placesOf('- a\n  - b\n  - c\n- d').map((place) => place.siblings.lines);
		expect(siblings).toEqual([
			[0, 3],
			[1, 2],
			[1, 2],
			[0, 3],
		]);
	});
});

describe('tables', () => {
	it('rows know their own head', () => {
		const heads = placesOf('a | b\n- | -\nc | d\n\ne | f\n- | -\ng | h').map((place) => place.tableHead);
		expect(heads).toEqual([undefined, undefined, 0, undefined, undefined, 3]);
	});
});
