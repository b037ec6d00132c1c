import { bracketNames } from './parts/head-names.ts';
import { cutsOf } from './parts/unsigned.ts';
import { headAt, propose, type Rule } from './rule.ts';

/** `sheet line that trims a sail`, `PEEP (positive pressure) keeps the lungs open`: a name and its text with nothing but a blank between. */
export const possibleLead: Rule = {
	name: 'possible-lead',
	says: 'The first words of a line may be a name, and the rest what it is, with no sign between.',
	goesByWords: true,
	isGuess: true,
	examples: [
		{ notes: 'sheet line that trims a sail', reads: 'definition sheet' },
		{ notes: 'spring tide big range at new moon', reads: 'definition spring tide' },
		{ notes: 'leadline (plummet) weight on a marked rope', reads: 'definition leadline' },
		{ notes: '**gone** nothing found at this address', reads: 'definition gone' },
	],
	counterExamples: [{ notes: 'signal flags are either slow or unsafe', not: 'definition signal flags' }],
	propose: (line) =>
		cutsOf(line).flatMap(({ phrase, body }) =>
			propose(line, 'definition', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), body }),
		),
};
