import { propose, type Rule } from './rule.ts';

/** Any line may be a remark of the author to nobody else, a list of examples, or a step. */
export const possibleRemark: Rule = {
	name: 'possible-remark',
	says: 'Any line may be a private remark, a row of examples or a step.',
	goesByWords: true,
	isGuess: true,
	examples: [{ notes: 'tired, more tomorrow', reads: 'junk' }],
	counterExamples: [],
	propose: (line) => {
		const found = [...propose(line, 'junk')];
		if (/[,、，/;]/u.test(line.plain)) found.push(...propose(line, 'examples'));
		if (line.line.marker?.kind === 'ordered' || line.separator?.kind === 'arrow' || /\s>\s.*\s>\s/u.test(line.plain))
			found.push(...propose(line, 'steps'));
		return found;
	},
};
