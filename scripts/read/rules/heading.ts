import { isCapitalised, wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isOfTerms } from './parts/below.ts';
import { isGenericHeading } from './parts/generic-heading.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, propose, type Rule } from './rule.ts';

/** A heading has a head when its title is a name. It makes a term only where a sentence about it stands right below. */
export const heading: Rule = {
	name: 'heading',
	says: 'A heading opens a section. It is a term where a sentence about it stands right below.',
	forms: ['heading'],
	examples: [
		{ notes: '# Cloud', reads: 'heading (Cloud)' },
		{ notes: '## Overview', reads: 'heading' },
		{ notes: '## Toil\n\nToil is the work that nobody wants to do twice.', reads: ['heading Toil', 'definition Toil'] },
	],
	counterExamples: [{ notes: '## Overview', not: 'heading Overview' }],
	propose: (line) => {
		const phrase = line.name();
		if (phrase === undefined || isGenericHeading(phrase.words.map((word) => word.lower))) return propose(line, 'heading');
		const explained = isProse(line) && !isOfTerms(line) && (line.line.depth > 1 || isNamedBelow(line, phrase.words[0]?.lower ?? ''));
		return propose(line, 'heading', { head: headAt(line, phrase.range, explained), names: bracketNames(line, phrase) });
	},
};

/** Whether the first words below take up the title: a file's own title is seldom a term. */
function isNamedBelow(line: LineFacts, word: string): boolean {
	const text = line.around.next?.line.source.text.toLowerCase().slice(0, 80) ?? '';
	return /^\s*(?:an?|the)\s/u.test(text) || wordsOf(text).some((below) => below.lower === word);
}

/** A bold name this near to the front (UTF-16 units), behind an article, is what its sentence is about. */
const ARTICLE = 4;

/** Whether the line below is prose: a sentence of five words or more without a list marker. */
function isProse(line: LineFacts): boolean {
	const below = line.around.next;
	if (below === undefined || below.line.form !== 'text' || below.line.marker !== undefined) return false;
	if (below.line.label !== undefined || below.marks.some((mark) => mark.kind === 'strong' && mark.start <= ARTICLE)) return false;
	const words = wordsOf(below.raw);
	const first = words[0];
	return words.length >= 5 && first !== undefined && isCapitalised(first.text) && !/[:=]|\s[-–—]\s/u.test(below.raw.slice(0, 40));
}
