import { propose, type Rule } from './rule.ts';

/** What no other rule takes is kept whole. */
export const rest: Rule = {
	name: 'rest',
	says: 'What no other rule takes with more confidence stays a statement on its page.',
	goesByWords: true,
	examples: [
		{ notes: 'Not again, ever.', reads: 'statement' },
		{ notes: 'nothing but trouble with all of these things here', reads: 'statement' },
	],
	counterExamples: [],
	propose: (line) => propose(line, 'statement'),
};
