import { type Proposal, propose, type Rule } from './rule.ts';

/**
 * Any line with signs between words may be a row of examples, and a counted one a step. That a line is a private remark is no guess: whoever is wrong about
 * it takes words from a page.
 */
export const possibleRow: Rule = {
	name: 'possible-row',
	says: 'A line with commas or strokes may be a row of examples, a numbered one or one with arrows a step.',
	goesByWords: true,
	isGuess: true,
	examples: [
		{ notes: 'red, green, and what they had left', reads: 'examples' },
		{ notes: 'cut > fold > sew', reads: 'steps' },
	],
	counterExamples: [],
	propose: (line) => {
		const found: Proposal[] = [];
		if (/[,、，/;]/u.test(line.plain)) found.push(...propose(line, 'examples'));
		if (line.line.marker?.kind === 'ordered' || line.separator?.kind === 'arrow' || /\s>\s.*\s>\s/u.test(line.plain))
			found.push(...propose(line, 'steps'));
		return found;
	},
};
