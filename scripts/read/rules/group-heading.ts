import { bareNameOf, isGroup } from './parts/bare.ts';
import { isGenericHeading } from './parts/generic-heading.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `Tools` above names that are nested below it. */
export const groupHeading: Rule = {
	name: 'group-heading',
	says: 'A word that groups (“Tools”, “Commands”) above names nested below it is their heading.',
	examples: [{ notes: '- Tools\n    - Helm\n    - Rook', reads: ['heading', 'term Helm', 'term Rook'] }],
	counterExamples: [{ notes: '- Tools\n    - Helm\n    - Rook', not: 'term Tools' }],
	propose: (line, above) => {
		const phrase = bareNameOf(line, above);
		if (phrase === undefined || !isGroup(line) || !isGenericHeading(phrase.words.map((word) => word.lower))) return NOTHING;
		return propose(line, 'heading', { evidence: ['label-over-names'] });
	},
};
