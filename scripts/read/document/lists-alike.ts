import type { Group } from '../facts/group.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { type DecidedLine, declaresTerm, type Law, type Vote } from './law.ts';

/** A shorter list has no habit. */
const MIN_ITEMS = 3;
/** The share of the other items, 0 to 1, that one item follows. */
const MIN_SHARE = 0.6;

/** All bare items of a list are names, or none is. */
export const listsAlike: Law = {
	name: 'lists-alike',
	says: 'Where most items of a list are bare names, the other bare items are names too.',
	examples: [
		{
			notes: '- Phishing\n- Lateral movement\n- Supply chain attack\n- Privilege escalation',
			reads: ['term Phishing', 'term Lateral movement', 'term Supply chain attack', 'term Privilege escalation'],
		},
	],
	counterExamples: [
		{ notes: '- We like it very much\n- It never sleeps at night\n- It was cold there\n- build cache', not: 'term build cache' },
	],
	votes: (document) => {
		const groups = new Set(document.map(({ facts }) => facts.around.siblings));
		return [...groups].flatMap((group) => (group.size < MIN_ITEMS ? [] : votesOf(group, document)));
	},
};

function votesOf(group: Group<LineFacts>, document: readonly DecidedLine[]): readonly Vote[] {
	const items = group.lines.flatMap((facts) => document[facts.index] ?? []).filter(({ facts }) => facts.line.form === 'text');
	const named = items.filter(({ reading }) => reading.kind === 'term' && declaresTerm(reading)).length;
	return items
		.filter(
			({ facts, reading }) => facts.separator === undefined && named - (reading.kind === 'term' ? 1 : 0) >= (items.length - 1) * MIN_SHARE,
		)
		.map(({ facts }) => ({
			line: facts.index,
			evidence: 'among-names',
			favours: (proposal) => proposal.kind === 'term' && declaresTerm(proposal),
		}));
}
