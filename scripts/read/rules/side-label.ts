import { isAbove } from './parts/bare.ts';
import { isSpokenOf } from './parts/below.ts';
import { isSideLabel } from './parts/side-labels.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `Symptoms`, `The daemon` above lines that are nested below. */
export const sideLabel: Rule = {
	name: 'side-label',
	says: 'A word for a side of a thing, or a thing with “the” before it, above nested lines is their label.',
	examples: [
		{ notes: '- Symptoms\n  - pain in the lower right side', reads: ['heading', 'statement'] },
		{ notes: '- The daemon\n  - accepts orders from the other side', reads: ['heading', 'statement'] },
	],
	counterExamples: [{ notes: '- Hedge\n  - A trade that offsets the risk of another one', not: 'heading' }],
	propose: (line) => {
		const words = line.words.map((word) => word.lower);
		if (!isAbove(line) || words.length === 0 || words.length > 4 || line.separator !== undefined) return NOTHING;
		return isSideLabel(words) || isSpokenOf(line.plain) ? propose(line, 'heading') : NOTHING;
	},
};
