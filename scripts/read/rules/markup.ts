import { propose, type Rule } from './rule.ts';

/** Markup that stands on a line of its own. */
export const markup: Rule = {
	name: 'markup',
	says: 'Fences, comments, dividers, the rule of a table, and lines that begin with “deleteme” say nothing themselves.',
	forms: ['fence', 'comment', 'divider', 'scratch', 'table-rule'],
	examples: [
		{ notes: '---', reads: 'junk' },
		{ notes: 'deleteme Helm - package manager', reads: 'junk' },
		{ notes: '<!-- Helm -->', reads: 'junk' },
		{ notes: '```\nkubectl get pods\n```', reads: ['junk', 'statement', 'junk'] },
	],
	counterExamples: [{ notes: 'deleteme Helm - package manager', not: 'definition Helm' }],
	propose: (line) => propose(line, 'junk'),
};
