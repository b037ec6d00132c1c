import { bracketNames } from './parts/head-names.ts';
import { headAt, type Proposal, propose, type Rule } from './rule.ts';

/** A longer line (words) opens nothing. */
const MAX_WORDS = 9;

/** A heading may be a term; a short line above others may be a heading. */
export const possibleHeading: Rule = {
	name: 'possible-heading',
	says: 'The title of a section may be a term, and a short line may be the title of what follows.',
	forms: ['heading', 'text'],
	goesByWords: true,
	isGuess: true,
	examples: [
		{ notes: '# Kiln\n## Cone', reads: 'heading Cone' },
		{ notes: 'things to buy', reads: 'heading' },
	],
	counterExamples: [],
	propose: (line) => {
		if (line.line.form === 'heading') {
			const phrase = line.name();
			return phrase === undefined ? [] : propose(line, 'heading', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
		}
		const found: Proposal[] = [];
		if (line.words.length <= MAX_WORDS && line.words.length > 0 && line.separator === undefined) found.push(...propose(line, 'heading'));
		return found;
	},
};
