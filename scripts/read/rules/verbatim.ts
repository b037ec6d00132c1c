import { propose, type Rule } from './rule.ts';

/** Code and front matter are kept as they stand. */
export const verbatim: Rule = {
	name: 'verbatim',
	says: 'Code between fences, front matter and lines too long to be notes are kept as they stand.',
	forms: ['code', 'front-matter', 'too-long'],
	examples: [{ notes: '---\ntitle: Helm\n---', reads: ['statement', 'statement', 'statement'] }],
	counterExamples: [{ notes: '---\ntitle: Helm\n---', not: 'junk' }],
	propose: (line) => propose(line, 'statement'),
};
