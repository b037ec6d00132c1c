import type { Group } from '../facts/group.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { type DecidedLine, declaresTerm, type Law, type Vote } from './law.ts';

/** A shorter list has no habit. */
const MIN_ITEMS = 3;
/** The share of the other items, 0 to 1, that one item follows. */
const MIN_SHARE = 0.7;

/** A short phrase among statements is one of them. */
export const listOfStatements: Law = {
	name: 'list-of-statements',
	says: 'Where nearly all items of a list say something, a bare phrase among them is no name either.',
	examples: [
		{
			notes: '- We like it very much\n- It never sleeps at night\n- It was cold there\n- build cache',
			reads: ['statement', 'statement', 'statement', 'statement'],
		},
	],
	counterExamples: [{ notes: '- Helm\n- Rook\n- We like it very much', not: 'statement Helm' }],
	votes: (document) => {
		const groups = new Set(document.map(({ facts }) => facts.around.siblings));
		return [...groups].flatMap((group) => (group.size < MIN_ITEMS ? [] : votesOf(group, document)));
	},
};

function votesOf(group: Group<LineFacts>, document: readonly DecidedLine[]): readonly Vote[] {
	const items = group.lines.flatMap((facts) => document[facts.index] ?? []).filter(({ facts }) => facts.line.marker !== undefined);
	const said = items.filter(({ reading }) => reading.kind === 'statement' && !declaresTerm(reading)).length;
	const others = items.length - 1;
	if (others < MIN_ITEMS - 1 || said < others * MIN_SHARE) return [];
	return items
		.filter(({ reading }) => reading.kind === 'term')
		.map(({ facts }) => ({ line: facts.index, evidence: 'among-statements', favours: (proposal) => proposal.kind === 'statement' }));
}
