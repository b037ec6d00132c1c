import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** The title of a box, of a list or of a table. */
export const markedTitle: Rule = {
	name: 'marked-title',
	says: 'The title of a box, a list or a table is a heading of what stands in it, whatever its words are.',
	examples: [{ notes: '> [!info] Matchstick test', reads: ['heading (Matchstick test)'] }],
	counterExamples: [{ notes: '> [!warning] Matchstick test\n> Poke a match in', not: 'term Matchstick test' }],
	propose: (line) => {
		if (line.line.label?.of !== 'title') return NOTHING;
		const phrase = line.name();
		return propose(line, 'heading', phrase === undefined ? {} : { head: headAt(line, phrase.range, false) });
	},
};
