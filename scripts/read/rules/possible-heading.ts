import type { LineFacts } from '../facts/line-facts.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, type Proposal, propose, type Rule } from './rule.ts';

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
	counterExamples: [
		{
			notes: '1. delta - three corners\n2. parafoil - no sticks at all\n3. sled\n\n**Dihedral** - the V shape that keeps it upright',
			not: 'heading',
		},
	],
	propose: (line) => {
		if (line.line.form === 'heading') {
			const phrase = line.name();
			return phrase === undefined ? [] : propose(line, 'heading', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
		}
		const found: Proposal[] = [];
		if (isInList(line)) return NOTHING;
		if (line.words.length <= MAX_WORDS && line.words.length > 0 && line.separator === undefined) found.push(...propose(line, 'heading'));
		return found;
	},
};

/** Whether a line is a numbered item right below another one, with nothing nested in it, in a list of names with texts: no title stands within one. */
function isInList({ line, around }: LineFacts): boolean {
	const above = around.previous?.line;
	return (
		line.marker?.kind === 'ordered' &&
		!line.afterBlank &&
		above?.marker?.kind === 'ordered' &&
		around.children.length === 0 &&
		around.siblings.share(isNamed) >= MIN_NAMED
	);
}

/** The share of the items of a list, 0 to 1, that are names with texts where it lists names. */
const MIN_NAMED = 0.5;

function isNamed({ shape }: LineFacts): boolean {
	return shape.separator !== 'none';
}
