import { wordsOf } from '../../../src/language/words.ts';
import { bracketNames } from './parts/head-names.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A title with fewer words behind its separator has a second title there, and says nothing. */
const MIN_WORDS = 4;
/** “A delta is what a river leaves …”. */
const SAYS = /^(.{2,60}?)\s+(?:is|are)\s+(?:an?|the|what|where|when)\s/iu;

/** `##### **Gneiss:** banded rock that …`, `### A delta is what a river leaves at its mouth`. */
export const headingText: Rule = {
	name: 'heading-text',
	says: 'A heading that holds a name and what it is, with a separator or “is a” between, makes a term of the name.',
	forms: ['heading'],
	examples: [
		{ notes: '##### **Gneiss:** banded rock made under heat and pressure', reads: 'definition Gneiss' },
		{ notes: '### A delta is what a river leaves at its mouth', reads: 'heading delta' },
	],
	counterExamples: [
		{ notes: '## Rocks: an overview', not: 'definition Rocks' },
		{ notes: '## Lecture 3: how rocks are made in the deep', not: 'definition Lecture 3' },
		{ notes: '## Rivers erode faster than they did', not: 'heading Rivers' },
	],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides !== undefined && wordsOf(line.text(sides.right)).length >= MIN_WORDS && line.line.depth > 1) {
			const isLower = /^[\p{Ll}\p{Lo}]/u.test(line.text(sides.right)) || sides.marked;
			if (!isLower) return NOTHING;
			return propose(line, 'definition', {
				head: headAt(line, sides.phrase.range),
				names: bracketNames(line, sides.phrase),
				body: sides.right,
			});
		}
		const subject = SAYS.exec(line.plain)?.[1];
		const phrase = subject === undefined || line.plain.endsWith('?') ? undefined : line.name({ start: 0, end: subject.length });
		return phrase === undefined ? NOTHING : propose(line, 'heading', { head: headAt(line, phrase.range) });
	},
};
