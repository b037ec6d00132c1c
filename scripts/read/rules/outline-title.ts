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
			notes: 'A. Not yet allowed\n  1. with care, in the morning\nB. Kept for later\n  1. Glaze\n  2. Ash',
			reads: ['heading', 'statement', 'heading', 'term Glaze', 'term Ash'],
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
