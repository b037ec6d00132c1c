import { describe, expect, it } from 'vitest';
import { textAt } from '../text/source.ts';
import { isTableRule, tableCells } from './table.ts';

describe('the rule below a head', () => {
	it.each(['| --- | --- |', '|---|:-:|--:|', '--- | ---', '  | - | - |', '|---|'])('%s', (text) => expect(isTableRule(text)).toBe(true));
	it.each(['---', '| a | b |', '|', '| | |', '- a | b', '', '|:::|'])('%j is none', (text) => expect(isTableRule(text)).toBe(false));
});

describe('cells', () => {
	it.each([
		['| Helm | package manager |', ['Helm', 'package manager']],
		['Helm | package manager', ['Helm', 'package manager']],
		['  |Helm|x|  ', ['Helm', 'x']],
		['| a \\| b | c |', ['a \\| b', 'c']],
		['| a | | c |', ['a', '', 'c']],
		['| a |', ['a']],
		['| a | b \\|', ['a', 'b \\|']],
	])('%s', (text, cells) => expect(tableCells(text).map((cell) => textAt(text, cell))).toEqual(cells));

	it('give exact columns', () => {
		expect(tableCells('| Helm |  x |')).toEqual([
			{ start: 3, end: 7 },
			{ start: 11, end: 12 },
		]);
	});
});
