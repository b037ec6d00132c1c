import type { LineFacts } from '../facts/line-facts.ts';
import { bracketNames } from './parts/head-names.ts';
import { isOfNamedList } from './parts/named-list.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

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
			return phrase === undefined
				? NOTHING
				: propose(line, 'heading', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
		}
		if (line.words.length > MAX_WORDS || line.words.length === 0 || line.separator !== undefined || isInList(line)) return NOTHING;
		return propose(line, 'heading');
	},
};

/** Whether a line is a numbered item right below another one, with nothing nested in it, in a list of names with texts: no title stands within one. */
function isInList(line: LineFacts): boolean {
	const { line: note, around } = line;
	if (note.marker?.kind !== 'ordered' || note.afterBlank || around.children.length > 0) return false;
	return around.previous?.line.marker?.kind === 'ordered' && isOfNamedList(line);
}
