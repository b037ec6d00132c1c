import { propose, type Rule } from './rule.ts';

/** Code is kept as it stands. */
export const verbatim: Rule = {
	name: 'verbatim',
	says: 'Code between fences and lines too long to be notes are kept as they stand.',
	forms: ['code', 'too-long'],
	examples: [{ notes: '```\nHelm - charts\n```', reads: ['junk', 'statement', 'junk'] }],
	counterExamples: [{ notes: '```\nHelm - charts\n```', not: 'definition Helm' }],
	propose: (line) => propose(line, 'statement'),
};
