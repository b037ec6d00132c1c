import { describe, expect, it } from 'vitest';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { newCorrection } from './new-correction.ts';

const NOTES = [
	'# Coffee',
	'Crema - the foam on an **espresso**, made of milk',
	'',
	'V60 - a cone for pour over, made of paper',
	'',
	'all of this was tried at home',
	'',
	'deleteme coffee is a fruit',
].join('\n');
const { notes } = buildSample(NOTES, [
	entryOf('v60', 'name: V60\nchecks: [{ verdict: wrong, says: made of paper, right: Of glass., source: https://example.org/ }]'),
]);
const look = (words: string): ReturnType<typeof newCorrection> => newCorrection(words, notes, (path) => `shown/${path}`);

describe('words of the notes', () => {
	it.each([
		['FOAM on an espresso', 'foam on an espresso', 2, ['Crema']],
		['on an **espresso**', 'on an **espresso**', 2, ['Crema']],
		['Crema', 'Crema', 2, ['Crema']],
		['tried at  home', 'tried at home', 6, []],
	])('%j are found as the notes have them, with line and terms', (words, says, line, terms) => {
		expect(look(words)).toMatchObject({ kind: 'new', says, place: { line }, terms: terms.map((name) => ({ name })), topics: ['coffee'] });
	});

	it('that many lines have are asked for again, with the lines', () => {
		expect(look('made of')).toEqual({
			kind: 'not-found',
			message: [
				'2 lines about different terms have the words “made of”: quote more of the one that is meant',
				'  shown/n.md:2 Crema - the foam on an espresso, made of milk',
				'  shown/n.md:4 V60 - a cone for pour over, made of paper',
			].join('\n'),
		});
	});

	it('with a typo are asked for again, with the nearest lines', () => {
		expect(look('foam on an espreso')).toEqual({
			kind: 'not-found',
			message:
				'no line of the notes has the words “foam on an espreso”. Is one of these meant? Then quote words of it:\n  shown/n.md:2 Crema - the foam on an espresso, made of milk',
		});
	});

	it('that are nowhere, or on a line that no page shows, are said to be so', () => {
		expect(look('zzz')).toMatchObject({ message: 'no line of the notes has the words “zzz”: quote words of it as they stand there' });
		expect(look('coffee is a fruit')).toMatchObject({
			message: 'no line of the notes has the words “coffee is a fruit” that is on a page: shown/n.md:8 is left out (scratch line)',
		});
	});

	it('that a check quotes already are refused, with its place', () => {
		for (const words of ['made of paper', 'over, made of paper', 'paper'])
			expect(look(words)).toEqual({
				kind: 'known',
				message: 'shown/terms/v60.md:3:34 “made of paper” is corrected there already (“Of glass.”): change that',
			});
	});
});
