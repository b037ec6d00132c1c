import { cardBelow, cardName } from './parts/asked.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Q: What is a drumlin?` above `A: …`. */
export const cardQuestion: Rule = {
	name: 'card-question',
	says: 'A line with the sign of a question (“Q:”, “Frage:”) stands above one with the sign of an answer; what it asks for is a term.',
	examples: [
		{ notes: 'Q: What is a drumlin?\nA: hill of till', reads: ['question drumlin', 'definition drumlin'] },
		{ notes: 'F: Was ist ein Esker?\nA: Wall aus Kies', reads: ['question Esker', 'definition Esker'] },
		{ notes: 'Q: Esker?\nA: ridge of gravel', reads: ['question Esker', 'definition Esker'] },
	],
	counterExamples: [
		{ notes: 'Q: Compare drumlin and esker\nA: both are left by ice', not: 'question Compare drumlin and esker' },
		{ notes: 'Q: How many strings has a violin?\nA: four', not: 'question violin' },
		{ notes: 'P: pressure\nV: volume', not: 'question' },
	],
	propose: (line) => {
		const card = cardBelow(line);
		if (card === undefined) return NOTHING;
		const phrase = cardName(line, card.question);
		if (phrase === undefined) return propose(line, 'question', { body: card.question });
		return propose(line, 'question', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), body: card.question });
	},
};
