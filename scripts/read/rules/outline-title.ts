import { startsClause } from '../phrase.ts';
import { isAbove } from './parts/bare.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

const MAX_WORDS = 6;

/** `B. Two valid forms` above the items of an outline. */
export const outlineTitle: Rule = {
	name: 'outline-title',
	says: 'A short item of an outline above deeper ones is their heading where it is no name.',
	examples: [
		{
			notes:
				'## Why\n1. all of it\n   a. Not yet allowed\n      i. fewer faults in the end\n   b. Two bad ones\n      i. with care, in the morning',
			reads: ['heading', 'heading', 'heading', 'statement', 'heading', 'statement'],
		},
	],
	counterExamples: [{ notes: 'A. What we eat, and why.\n  1. bread\nB. What we drink.\n  1. milk', not: 'heading' }],
	propose: (line) => {
		const isTitle =
			line.line.marker?.isOutline === true && isAbove(line) && line.words.length <= MAX_WORDS && !/[.!?;,]\s*$/u.test(line.plain);
		if (line.name() !== undefined && !startsClause(line.words)) return NOTHING;
		return isTitle && line.separator === undefined ? propose(line, 'heading') : NOTHING;
	},
};
