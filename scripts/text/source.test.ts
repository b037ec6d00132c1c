import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile, textAt } from './source.ts';

const path = notesPath('notes/a.md');

function linesOf(text: string): readonly string[] {
	return sourceFile(path, text).lines.map((line) => line.text);
}

describe('lines', () => {
	it.each([
		['\\n', 'a\nb\n', ['a', 'b']],
		['\\r\\n', 'a\r\nb\r\n', ['a', 'b']],
		['a lone \\r', 'a\rb\r', ['a', 'b']],
		['all three in one file', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
		['\\n\\r, which is two', 'a\n\rb', ['a', '', 'b']],
		['no final line ending', 'a\nb', ['a', 'b']],
		['blank lines, the last ones too', '\na\n\n\n', ['', 'a', '', '']],
		['an empty file', '', []],
		['a line ending alone', '\n', ['']],
		['white space kept', '  a\t \n', ['  a\t ']],
		['no other separators', 'a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
	])('%s', (_name, text, lines) => expect(linesOf(text)).toEqual(lines));

	it.each([
		['at the top is dropped', '\uFEFFa\nb', ['a', 'b']],
		['alone leaves nothing', '\uFEFF', []],
		['is dropped once', '\uFEFF\uFEFFa', ['\uFEFFa']],
		['further down stays', 'a\n\uFEFFb', ['a', '\uFEFFb']],
	])('a byte order mark %s', (_name, text, lines) => expect(linesOf(text)).toEqual(lines));

	it('are numbered from 1, blank ones too', () => {
		expect(sourceFile(path, 'a\n\nb').lines).toEqual([
			{ number: 1, text: 'a' },
			{ number: 2, text: '' },
			{ number: 3, text: 'b' },
		]);
	});
});

describe('places', () => {
	it('show slashes on every system', () => expect(notesPath('notes\\terms\\a.md')).toBe('notes/terms/a.md'));

	it.each([
		[{ start: 1, end: 5 }, 'Helm'],
		[{ start: 3, end: 3 }, ''],
		[{ start: 4, end: 9 }, 'm'],
	])('%o', (span, text) => expect(textAt('Helm', span)).toBe(text));
});
