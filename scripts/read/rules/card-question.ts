import { nameAt } from '../reading.ts';
import { cardBelow, cardName, nameOnBack } from './parts/asked.ts';
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
		{
			notes: 'Q: What is a kame?\nA: hill of sand\n\nQ: Esker\nA: ridge of gravel left by ice',
			reads: ['question kame', 'definition kame', 'question Esker', 'definition Esker'],
		},
		{ notes: 'س: ما هو العسر؟\nج: صعوبة مؤقتة في الأمر', reads: ['question العسر', 'definition العسر'] },
		{
			notes: 'Q: hill of sand at the edge of ice\nA: Kame\nQ: ridge of gravel left by ice\nA: Esker',
			reads: ['definition Kame', 'term Kame', 'definition Esker', 'term Esker'],
		},
	],
	counterExamples: [
		{ notes: 'Q: Compare drumlin and esker\nA: both are left by ice', not: 'question Compare drumlin and esker' },
		{ notes: 'Q: How many strings has a violin?\nA: four', not: 'question violin' },
		{ notes: 'P: pressure\nV: volume', not: 'question' },
		{ notes: 'P: pressure\nR: resistance of the wire', not: 'definition pressure' },
	],
	propose: (line) => {
		const card = cardBelow(line);
		if (card === undefined) return NOTHING;
		const phrase = cardName(line, card.question);
		const back = phrase === undefined ? nameOnBack(line) : undefined;
		const { next } = line.around;
		if (back !== undefined && next !== undefined) {
			const head = nameAt(next.inline, back.range, 'head', true);
			return propose(line, 'definition', { head, headLine: next.line.source.number, body: card.question });
		}
		if (phrase === undefined) return propose(line, 'question', { body: card.question });
		return propose(line, 'question', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), body: card.question });
	},
};
