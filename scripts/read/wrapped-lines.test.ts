import { describe, expect, it } from 'vitest';
import { noteLines } from './note-lines.ts';
import { covered, notesOf, readInShort, readingsOf } from './readings.samples.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Which lines go on with the one above, by number. */
function goingOn(text: string): readonly number[] {
	const lines = noteLines(notesOf(text), () => undefined);
	const goesOn = wrappedLines(lines);
	return lines.filter((_, index) => goesOn[index] === true).map((line) => line.source.number);
}

const PARAGRAPH = [
	'A kiln is an oven that reaches the heat at which clay turns to stone,',
	'and a firing is a journey of it up to that heat and down again. The',
	'cones that bend inside tell how far it went, better than any clock or',
	'meter, as they feel time and heat at once.',
];

describe('a wrapped text', () => {
	it('goes on from line to line, across the ends of sentences', () => {
		expect(goingOn(PARAGRAPH.join('\n'))).toEqual([2, 3, 4]);
	});

	it('goes on below the text of an item', () => {
		const item = PARAGRAPH.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`).join('\n');
		expect(goingOn(`${item}\n- and another one`)).toEqual([2, 3, 4]);
	});

	it('goes on in a quotation', () => {
		expect(goingOn(PARAGRAPH.map((line) => `> ${line}`).join('\n'))).toEqual([2, 3, 4]);
	});

	it('ends at a line that has a name of its own', () => {
		const notes = `${PARAGRAPH.join('\n')}\nGlaze - glass that melts onto the clay`;
		expect(goingOn(notes)).toEqual([2, 3, 4]);
	});

	it.each([
		[
			'separate notes with names',
			'Kiln - oven that reaches the heat at which clay turns to stone\nGlaze - glass that melts onto the clay and makes it tight\nBisque - first firing, without any glaze, to about 1000 degrees',
		],
		[
			'separate notes of any length',
			'the kiln was cold in the morning\nsomebody had left the door open over the whole of the night again\nwe fired on Monday\nglaze tests all came out brown, ask the others what they did differently',
		],
		[
			'separate notes with names before a stroke',
			'kiln | oven that reaches the heat at which clay turns to stone\nglaze | glass that melts onto the clay and makes it tight\nbisque | first firing, without any glaze, to about 1000 degrees',
		],
		['bare names', 'kiln\nglaze\nbisque'],
		[
			'items of an outline',
			'A. Clay is dug and then left in the rain for at least a whole winter\nB. it is wedged by hand until all of the air is out of it, or nearly\nC. and it is thrown on the wheel while it is as soft as cold butter is',
		],
	])('%s stay apart', (_name, text) => expect(goingOn(text)).toEqual([]));
});

describe('the readings of a wrapped text', () => {
	const { readings } = readingsOf(PARAGRAPH.join('\n'));

	it('are one a line, of which all but the first go on', () => {
		expect(readings.map((reading) => reading.continues)).toEqual([undefined, 1, 1, 1]);
	});

	it('have the names that stand on their lines', () => {
		expect(readInShort(PARAGRAPH.join('\n'))).toEqual(['definition kiln', 'definition firing', 'statement', 'statement']);
		expect(readings.flatMap((reading) => reading.names.map((name) => covered(reading, name)))).toEqual(['kiln', 'firing']);
	});

	it('hold a name that a break parts, with where it goes on', () => {
		const text = PARAGRAPH.with(3, 'meter. The point at which the glaze runs down the pot is known as the')
			.concat('flux line, they say.')
			.join('\n');
		const broken = text.replace('known as the\nflux line', 'known as flux\nline');
		const [name] = readingsOf(broken).readings.flatMap((reading) => reading.names.filter((one) => one.text === 'flux line'));
		expect(name).toMatchObject({ text: 'flux line', rest: { start: 1, end: 5 } });
		expect(readInShort(text).at(-1)).toBe('definition flux line');
	});

	it('mark bold words that a break parts', () => {
		const text = PARAGRAPH.with(1, 'and a firing is one journey of it up and down again, to a **soaking')
			.with(2, 'heat** or without one. The cones that bend inside tell how far it got')
			.join('\n');
		const marks = readingsOf(text).readings.map((reading) =>
			reading.inline.marks.map(({ start, end }) => reading.inline.plain.slice(start, end)),
		);
		expect(marks).toEqual([[], ['soaking'], ['heat'], []]);
	});
});
