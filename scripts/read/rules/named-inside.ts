import { isCommon } from './parts/common-subjects.ts';
import { definedNames } from './parts/prose-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `This rise of cold water is known as **upwelling**`, `By "toil" we mean the work that …`, `it feeds the *humus layer*: dark soil that …`. */
export const namedInside: Rule = {
	name: 'named-inside',
	says: 'Prose defines a name in bold, italics or quotes: “is called”, “by … we mean”, or a colon or “, the …” right behind it.',
	examples: [
		{ notes: 'This rise of cold water from below is known as **upwelling**.', reads: 'definition upwelling' },
		{ notes: 'By "toil" we mean the work that nobody wants to do twice.', reads: 'definition toil' },
		{ notes: 'In autumn the leaves feed the *humus layer*: dark soil that keeps water.', reads: 'definition humus layer' },
		{
			notes: '**Ekman transport**, the net movement of water at right angles to the wind, cools the coast.',
			reads: 'definition Ekman transport',
		},
	],
	counterExamples: [
		{ notes: 'He really did **not** want to be called on Sundays.', not: 'definition not' },
		{ notes: 'It was a *very* long day, the longest of the year for us.', not: 'definition very' },
	],
	propose: (line) => {
		const [first] = definedNames(line);
		if (first === undefined) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, line.name(first, true)?.range ?? first, !isCommon(line.text(first))) });
	},
};
