import { propose, type Rule } from './rule.ts';

/** Markup that stands on a line of its own. */
export const markup: Rule = {
	name: 'markup',
	says: 'Fences, comments, dividers, front matter and settings, the rule of a table, and lines that begin with “deleteme” or “TODO” say nothing themselves.',
	forms: ['fence', 'comment', 'front-matter', 'divider', 'scratch', 'table-rule'],
	examples: [
		{ notes: '---', reads: 'junk' },
		{ notes: '---\ntitle: Helm\n---', reads: ['junk', 'junk', 'junk'] },
		{ notes: 'TODO ask about Helm charts', reads: 'junk' },
		{ notes: 'deleteme Helm - package manager', reads: 'junk' },
		{ notes: '<!-- Helm -->', reads: 'junk' },
		{ notes: '```\nkubectl get pods\n```', reads: ['junk', 'statement', 'junk'] },
	],
	counterExamples: [
		{ notes: 'Todo lists - what is still to be done', not: 'junk' },
		{ notes: 'deleteme Helm - package manager', not: 'definition Helm' },
	],
	propose: (line) => propose(line, 'junk'),
};
