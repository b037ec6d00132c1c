import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { ORDERS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import { askedName } from './parts/asked.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, type Proposal, propose, type Rule } from './rule.ts';

const BETWEEN =
	/[?？؟]["”»*]?\s*(?::::?|::?|[-–—=]+>?|→|(?:\bA(?:ns(?:wer)?|ntwort)?|\bR(?:ép(?:onse)?|esp(?:uesta|osta)?|isp(?:osta)?)?|答案?|답|ج|Ответ|О)\s?[:.：]|\|)?\s*(?=\S)/u;
const QUESTION_SIGN = /^(?:q(?:uestion)?|frage|f|pregunta|pergunta|p|domanda|d|вопрос|в|问题?|問題?|문|질문|س)\s*\d{0,3}\s*[:.)：]\s*/iu;

/** `What is a drumlin? A hill of till`. */
export const askedInline: Rule = {
	name: 'asked-inline',
	says: 'A line asks what a thing is and answers it behind the question mark.',
	examples: [
		{ notes: 'What is a drumlin? A hill of glacial till', reads: 'definition drumlin' },
		{ notes: 'What is a drumlin? :: hill of glacial till', reads: 'definition drumlin' },
		{ notes: '오늘은 양조장에 갔다. 비가 왔다.\n누룩이 뭐였더라 → 밀을 띄워서 만든 발효제', reads: ['statement', 'definition 누룩'] },
		{ notes: "Qu'est-ce qu'une fugue ? Une forme à plusieurs voix", reads: 'definition fugue' },
	],
	counterExamples: [
		{ notes: 'What is a drumlin? ask Ann', not: 'definition drumlin' },
		{ notes: 'Why is ice blue? Red light is absorbed', not: 'definition ice' },
	],
	propose: (line) => {
		const between = BETWEEN.exec(line.plain.slice(0, 300));
		if (between === null) return answered(line);
		const start = QUESTION_SIGN.exec(line.plain)?.[0].length ?? 0;
		if (between.index <= start) return NOTHING;
		const phrase = askedName(line, { start, end: between.index + 1 });
		const body = trimRange(line.plain, { start: between.index + between[0].length, end: line.plain.length });
		const words = wordsOf(line.text(body).slice(0, 400));
		if (phrase === undefined || words.length < 2 || /[?？؟]\s*$/u.test(line.plain) || ORDERS.has(words[0]?.lower ?? '')) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), body });
	},
};

/** A question without its sign, in front of a separator: `장부금액이 뭐였더라 → …`. */
function answered(line: LineFacts): readonly Proposal[] {
	const { separator } = line;
	if (line.document.lexicon === undefined || separator === undefined) return NOTHING;
	const phrase = askedName(line, { start: 0, end: separator.range.start });
	const body = trimRange(line.plain, { start: separator.range.end, end: line.plain.length });
	if (phrase === undefined || body.start >= body.end) return NOTHING;
	return propose(line, 'definition', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), body });
}
