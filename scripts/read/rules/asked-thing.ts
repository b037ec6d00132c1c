import { answerBelow, askedName } from './parts/asked.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `## What is a stoma?` above its answer. */
export const askedThing: Rule = {
	name: 'asked-thing',
	says: 'A question or a heading asks what a thing is, and the line below answers: the thing is a term.',
	forms: ['text', 'heading'],
	examples: [
		{ notes: '## What is a drumlin?\n\nHill of glacial till.', reads: ['heading drumlin', 'definition drumlin'] },
		{ notes: '**3. Was ist ein Akkord?**\nMehrere Töne zugleich', reads: ['question Akkord', 'definition Akkord'] },
		{ notes: '¿Qué es la anáfora?\nRepetición de una palabra', reads: ['question anáfora', 'definition anáfora'] },
	],
	counterExamples: [
		{ notes: '## Compare moraine and drumlin\n\nBoth are left by ice.', not: 'heading Compare moraine and drumlin' },
		{ notes: '**What is the role of the roadie?**\nCarries things', not: 'question role of the roadie' },
		{ notes: 'What is a drumlin?\nWhat is an esker?', not: 'question drumlin' },
	],
	propose: (line) => {
		const phrase = askedName(line);
		if (phrase === undefined || answerBelow(line) === undefined) return NOTHING;
		return propose(line, line.line.form === 'heading' ? 'heading' : 'question', {
			head: headAt(line, phrase.range),
			names: bracketNames(line, phrase),
		});
	},
};
