import { describe, expect, it } from 'vitest';
import { barLetters, compareLetters, letterName, letterOf } from './letters.ts';

describe('letterOf', () => {
	it.each([
		['Zeta', 'Z'],
		['éclair', 'E'],
		['.NET', 'N'],
		['3scale', '#'],
		['!!!', '#'],
		['', '#'],
		['Ωmega', '…'],
		['中文', '…'],
		['ﬁle', 'F'],
		['Łódź', 'L'],
		['Œuvre', 'O'],
		['Ørsted', 'O'],
	])('of %j is %s', (name, letter) => {
		expect(letterOf(name).letter).toBe(letter);
	});
});

describe('barLetters', () => {
	const letters = (...names: readonly string[]): string =>
		barLetters(names.map(letterOf).sort(compareLetters))
			.map(({ letter }) => letter)
			.join('');

	it('are A to Z and whatever else there is', () => {
		expect(letters('Pod')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
		expect(letters('3scale', 'Pod', '中文')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ…#');
	});

	it('are no Latin ones where no name begins so', () => expect([letters('中文', '3scale'), letters()]).toEqual(['…#', '']));
});

it('letterName says what a sign stands for', () => {
	expect(['a', '中', '1'].map((name) => letterName(letterOf(name)))).toEqual(['A', 'Other scripts', 'Digits and signs']);
});
