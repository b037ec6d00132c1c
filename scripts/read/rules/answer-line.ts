import { nameAt } from '../reading.ts';
import { questionAbove } from './parts/asked.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** The line below a question that asks what a thing is. */
export const answerLine: Rule = {
	name: 'answer-line',
	says: 'The line below a question that asks what a thing is says what it is.',
	examples: [
		{ notes: '## What is a drumlin?\n\nHill of glacial till.', reads: 'definition drumlin' },
		{ notes: '**Define fermata**\n?\nA sign to hold a note', reads: 'definition fermata' },
	],
	counterExamples: [{ notes: '## Why is ice blue?\n\nRed light is absorbed.', not: 'definition ice' }],
	propose: (line) => {
		const found = questionAbove(line);
		if (found === undefined) return NOTHING;
		const { question, phrase } = found;
		const head = nameAt(question.inline, phrase.range, 'head', true);
		return propose(line, 'definition', { head, headLine: question.line.source.number });
	},
};
