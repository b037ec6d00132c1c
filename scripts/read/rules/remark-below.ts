import { isCapitalised } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { ownerOf, saidBelow } from './parts/below.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `append only`, further down below a name that is defined. */
export const remarkBelow: Rule = {
	name: 'remark-below',
	says: 'A bare phrase in lower case further down below a name that is defined is a remark on it.',
	goesByWords: true,
	examples: [
		{
			notes: '- Roux\n  - flour cooked in the same weight of fat\n  - base of many sauces',
			reads: ['term Roux', 'definition Roux', 'statement'],
		},
	],
	counterExamples: [{ notes: '- Roux\n  - Béchamel\n  - velouté', not: 'statement' }],
	propose: (line) => {
		const owner = ownerOf(line);
		if (owner === undefined || line.around.children.length > 0 || isMarked(line)) return NOTHING;
		const said = saidBelow(owner);
		if (said === undefined || said === line || said.line.indent !== line.line.indent) return NOTHING;
		const [first] = line.words;
		return first === undefined || isCapitalised(first.text) || line.words.length < 2 ? NOTHING : propose(line, 'statement');
	},
};

/** Whether markup sets the front of the line apart as a name. */
function isMarked({ marks }: LineFacts): boolean {
	return marks.some((mark) => mark.start === 0);
}
