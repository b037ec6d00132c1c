import { looksLikeAcronym } from '../acronym.ts';
import { nameAt } from '../reading.ts';
import { cardBelow, cardName, nameOnBack } from './parts/asked.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

/** `A: hill of till` below `Q: …`. */
export const cardAnswer: Rule = {
	name: 'card-answer',
	says: 'A line with the sign of an answer says what the question above it asks for.',
	examples: [
		{ notes: 'Q: What is a drumlin?\nA: hill of till', reads: 'definition drumlin' },
		{
			notes: 'Q: What does IPA stand for?\nA: International Phonetic Alphabet',
			reads: 'expansion IPA + expansion International Phonetic Alphabet',
		},
		{ notes: 'Q: Is ice blue?\nA: yes', reads: 'statement' },
	],
	counterExamples: [{ notes: 'Q: Why is ice blue?\nA: red light is absorbed', not: 'definition A' }],
	propose: (line) => {
		const question = line.around.previous;
		const card = question === undefined ? undefined : cardBelow(question);
		if (question === undefined || card === undefined) return NOTHING;
		const body = card.answer;
		const phrase = cardName(question, card.question);
		const back = phrase === undefined ? nameOnBack(question) : undefined;
		if (back !== undefined) return propose(line, 'term', { head: headAt(line, back.range), body });
		if (phrase === undefined) return propose(line, 'statement', { body });
		const head = nameAt(question.inline, phrase.range, 'head', true);
		const headLine = question.line.source.number;
		const long = looksLikeAcronym(head.text) && /\bstand for\b/iu.test(question.plain) ? line.name(body) : undefined;
		if (long === undefined) return propose(line, 'definition', { head, headLine, body });
		return propose(line, 'expansion', { head, headLine, body, names: [otherNameAt(line, long.range, 'expansion')] });
	},
};
