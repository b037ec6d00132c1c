import { startsClause } from '../phrase.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** A line nested below a bare name is about that name, and says what it is when it opens with an article. */
export const belowName: Rule = {
	name: 'below-name',
	says: 'A line nested below a bare name is about that name.',
	goesByWords: true,
	examples: [{ notes: 'Helm\n    package manager', reads: ['term Helm', 'statement Helm'] }],
	counterExamples: [{ notes: 'Helm\npackage manager', not: 'statement Helm' }],
	propose: (line, { parent }) => {
		if (parent?.kind !== 'term' || parent.head === undefined) return NOTHING;
		const isRelative = /\s(?:that|which|who)\s/u.test(line.plain) && !startsClause(line.words);
		const kind = /^(?:an?|the)\s/iu.test(line.plain) || isRelative ? 'definition' : 'statement';
		return propose(line, kind, { head: parent.head, headLine: parent.headLine });
	},
};
