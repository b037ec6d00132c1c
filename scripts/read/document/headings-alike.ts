import { type DecidedLine, declaresTerm, type Law, type Vote } from './law.ts';

/** Fewer headings of a level have no habit. */
const MIN_TERMS = 2;
const MIN_HEADINGS = 3;
/** The share of the level's headings above text, 0 to 1, that the others follow. */
const MIN_SHARE = 0.55;

/** All headings of a level are terms, or sections. */
export const headingsAlike: Law = {
	name: 'headings-alike',
	says: 'Where most headings of a level are terms, the others of that level are terms too.',
	examples: [
		{
			notes: '# Weather\n## isobar\nline on a map that joins places\n## gust\nsudden rise of the wind for seconds\n## haar\n- cold, wet',
			reads: ['heading (Weather)', 'heading isobar', 'definition isobar', 'heading gust', 'definition gust', 'heading haar', 'statement'],
		},
	],
	counterExamples: [
		{
			notes: '# Weather\n## isobar\nline on a map that joins places\n## Exam\nno calculators\n## Homework\npages 3 to 9',
			not: 'heading Exam',
		},
	],
	votes: (document) => {
		const levels = new Map<number, DecidedLine[]>();
		for (const one of document) {
			const { facts, proposals } = one;
			if (facts.line.form !== 'heading' || proposals.every(({ rule }) => rule.name !== 'term-heading')) continue;
			levels.set(facts.line.depth, [...(levels.get(facts.line.depth) ?? []), one]);
		}
		return [...levels.values()].flatMap(votesOf);
	},
};

function votesOf(headings: readonly DecidedLine[]): readonly Vote[] {
	const said = headings.filter(isSaid).length;
	if (headings.length < MIN_HEADINGS || said < MIN_TERMS || said < headings.length * MIN_SHARE) return [];
	return headings.map(({ facts }) => ({ line: facts.index, evidence: 'headings-alike', favours: declaresTerm }));
}

/** Whether the line below a heading says what it is, whatever speaks against a term otherwise. */
function isSaid({ proposals }: DecidedLine): boolean {
	return proposals.some(({ rule, proposal }) => rule.name === 'term-heading' && !proposal.evidence.includes('nothing-said-below'));
}
