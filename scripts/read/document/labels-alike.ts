import { isNameShaped } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { type DecidedLine, declaresTerm, type Law, type Vote } from './law.ts';

/** Fewer items with lines below them have no habit. */
const MIN_ITEMS = 2;

/** Bare items with lines below them, of which none is defined there, are labels; so are the phrases below no terms. */
export const labelsAlike: Law = {
	name: 'labels-alike',
	says: 'Where several bare items of a list have lines below and none of these says what the item is, these are labels and no terms.',
	examples: [
		{
			notes: '- Good habits\n  - oil it often\n- Bad ones\n  - rain, often',
			reads: ['statement', 'statement', 'statement', 'statement'],
		},
	],
	counterExamples: [{ notes: '- Hedge\n  - A trade that offsets the risk of another one\n- Swap\n  - riding in the rain', not: 'heading' }],
	votes: (document) => {
		const groups = new Set(document.filter(({ facts }) => facts.around.children.length > 0).map(({ facts }) => facts.around.siblings));
		return [...groups].flatMap((group) => votesOf(group.lines.flatMap((facts) => document[facts.index] ?? [])));
	},
};

function votesOf(items: readonly DecidedLine[]): readonly Vote[] {
	const parents = items.filter(({ facts }) => facts.around.children.length > 0);
	const bare = parents.filter(({ reading }) => reading.kind === 'term');
	const isDefined = parents.some(({ proposals }) => proposals.some(({ rule }) => rule.name === 'defined-below'));
	if (parents.length < MIN_ITEMS || bare.length * 2 < parents.length || isDefined) return [];
	const labels = bare.filter(({ facts }) => isPlain(facts)).map(({ facts }) => facts);
	const lines = labels.flatMap((label) => [
		label,
		...label.around.children.filter((child) => child.separator === undefined && child.words.length > 1),
	]);
	return lines.map(({ index }) => ({ line: index, evidence: 'labels-alike', favours: (proposal) => !declaresTerm(proposal) }));
}

/** Whether nothing in the spelling or the markup of a line says that it is a name. */
function isPlain(line: LineFacts): boolean {
	return line.marks.length === 0 && line.words.length > 1 && line.words.every((word) => !isNameShaped(word.text));
}
