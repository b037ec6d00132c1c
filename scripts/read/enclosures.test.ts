import { describe, expect, it } from 'vitest';
import { Enclosures, fenceOpening } from './enclosures.ts';
import { notesOf } from './readings.samples.ts';

function enclosures(...lines: readonly string[]): Enclosures {
	return new Enclosures(notesOf(...lines).lines);
}

describe('the opening of a fence', () => {
	it.each([
		['```', { sign: '`', width: 3, language: '' }],
		['~~~~ c++ x', { sign: '~', width: 4, language: 'c++' }],
		['  > ```objective-c {1}', { sign: '`', width: 3, language: 'objective-c' }],
		[' $$ ', { sign: '$', width: 2, language: 'math' }],
	])('%s', (text, opening) => expect(fenceOpening(text)).toEqual(opening));

	it.each(['``', '```ls```', 'x ```', '- ```', '$$ x', '$', ''])('%j is none', (text) => expect(fenceOpening(text)).toBeUndefined());
});

describe('the end of a fence', () => {
	const ticks = { sign: '`', width: 3, language: '' };

	it.each([
		['the first line of the sign alone', ['```', 'a', '```', '```'], 2],
		['not one of another sign', ['```', '~~~', '```'], 2],
		['a longer one too', ['```', '`````  '], 1],
		['not one with a language', ['```', '```js', '> ```'], 2],
		['nowhere', ['```', 'a', '``'], -1],
	])('%s', (_name, lines, end) => expect(enclosures(...lines).fenceEnd(0, ticks)).toBe(end));

	it('after a search without end, only a shorter fence is searched again', () => {
		const file = enclosures('`````', '````', 'a', '````');
		expect(file.fenceEnd(0, { ...ticks, width: 5 })).toBe(-1);
		expect(file.fenceEnd(1, { ...ticks, width: 4 })).toBe(3);
		expect(file.fenceEnd(1, { ...ticks, width: 6 })).toBe(-1);
	});
});

describe('the end of a comment', () => {
	it.each([
		['in its own line', ['<!-- a -->'], 0],
		['below', ['<!-- a', 'b', 'c --> d'], 2],
		['not before its beginning', ['--> <!-- a', '-->'], 1],
		['nowhere', ['<!-- a', 'b --'], -1],
	])('%s', (_name, lines, end) => expect(enclosures(...lines).commentEnd(0)).toBe(end));
});

describe('the end of front matter', () => {
	it.each([
		['the next rule', ['---', 'a: b', '---', 'c'], 2],
		['lists, nested keys and comments are part of it', ['---', 'a:', '  b: c', '- d', '# e', '', '...'], 6],
		['prose is none', ['---', 'a sentence here', '---'], -1],
		['an empty one is none', ['---', '---'], -1],
		['one without an end is none', ['---', 'a: b'], -1],
		['one further down is none', ['x', '---', 'a: b', '---'], -1],
		['one of more than 200 lines is none', ['---', ...Array<string>(200).fill('a: b'), '---'], -1],
	])('%s', (_name, lines, end) => expect(enclosures(...lines).frontMatterEnd()).toBe(end));
});
