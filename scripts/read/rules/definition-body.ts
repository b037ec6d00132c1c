import { propose, type Rule } from './rule.ts';

/** `: text` below a name. */
export const definitionBody: Rule = {
	name: 'definition-body',
	says: 'A line that begins with a colon says what the name above it is.',
	forms: ['definition-body'],
	examples: [{ notes: 'Helm\n: package manager\n: and more', reads: ['term Helm', 'definition Helm', 'definition Helm'] }],
	counterExamples: [{ notes: 'It is a long story\n: and a sad one', not: 'definition It' }],
	propose: (line, { previous }) =>
		previous?.head === undefined
			? propose(line, 'statement')
			: propose(line, 'definition', { head: previous.head, headLine: previous.headLine }),
};
