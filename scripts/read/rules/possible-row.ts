import { NOTHING, propose, type Rule } from './rule.ts';

/**
 * Any line with signs between words may be a row of examples. That a line is a private remark is no guess: whoever is wrong about
 * it takes words from a page.
 */
export const possibleRow: Rule = {
	name: 'possible-row',
	says: 'A line with commas or strokes may be a row of examples.',
	goesByWords: true,
	isGuess: true,
	examples: [{ notes: 'red, green, and what they had left', reads: 'examples' }],
	counterExamples: [],
	propose: (line) => (/[,、，/;]/u.test(line.plain) ? propose(line, 'examples') : NOTHING),
};
