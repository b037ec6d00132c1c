import { expect, test } from 'vitest';
import { notesPath, sourceFile } from '../text/source.ts';
import { bareNumbers } from './bare-numbers.ts';

function numbersIn(text: string): readonly (number | undefined)[] {
	const { lines } = sourceFile(notesPath('notes.md'), text);
	const found = bareNumbers(lines);
	return lines.map((line) => found.get(line)?.ordinal);
}

test('a number without a dot marks an item where at least three count up from 1', () => {
	expect(numbersIn('change a tube\n1 let the air out\n2 lift one side off\n  with two levers\n3 pull the tube')).toEqual([
		undefined,
		1,
		2,
		undefined,
		3,
	]);
});

test.each([
	['two lines may be amounts', '1 egg\n2 cups of flour'],
	['numbers that do not count up', '1 egg\n3 cups of flour\n2 lemons'],
	['numbers that do not begin at 1', '3 eggs\n4 cups\n5 lemons'],
	['a blank line between', '1 egg\n\n2 cups\n\n3 lemons'],
	['units behind a number', '1 % salt\n2 % sugar\n3 % yeast'],
])('no marker: %s', (_, text) => {
	expect(numbersIn(text).every((number) => number === undefined)).toBe(true);
});
