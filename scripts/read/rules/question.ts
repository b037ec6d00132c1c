import type { LineFacts } from '../facts/line-facts.ts';
import { THIRD_PERSON_VERBS } from '../lexicon.ts';
import type { NamePhrase } from '../phrase.ts';
import { headAt, NOTHING, type Proposal, propose, type Rule } from './rule.ts';

const ASKING = /^(?:what|whats|what's|why|how|hows|how's|when|where|who|which|whose|is|are|do|does|did|can|could|should|would|will)\b/iu;
const WHAT_IS =
	/^(?:what(?:'s|’s|s)?|who)\s+(?:exactly\s+)?(?:(?:is|are|was|does)\s+)?(.+?)(?:\s+(?:mean|for|do|good for|used for|about))?\s*(?:(?<!\?)\?+)?$/iu;
const QUESTION_MARK =
	/[?？؟]\s*(?:[(（][^()（）]*[)）])?\s*$|(?<=\p{Script=Greek}[»")]?)[;\u037E]\s*$|[?？](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** A line that asks. Its head is the name before a dash or the thing of “what is …”. Otherwise the model resolves its subject. */
export const question: Rule = {
	name: 'question',
	says: 'A line asks: it ends in a question mark, or its verb stands before its subject.',
	examples: [
		{ notes: 'what is a pod?', reads: 'question (pod)' },
		{ notes: 'why is my image so big', reads: 'question' },
		{ notes: 'Helm - do we need it?', reads: 'question Helm' },
		{ notes: '我们今天学了和弦，很难。\n经过音？？夹在两个和弦音中间，这个怎么写', reads: ['statement', 'question 经过音'] },
	],
	counterExamples: [{ notes: 'what is a pod?', not: 'term what is a pod' }],
	propose: (line) => (asks(line) ? asked(line) : NOTHING),
};

function asks(line: LineFacts): boolean {
	const plain = line.plain.trimEnd();
	if (QUESTION_MARK.test(plain) || (ASKING.test(plain) && /\?\s/u.test(plain) && !/[.!]\s.*\?\s/u.test(plain))) return true;
	return (
		/^(?:why|how|what|whats|what's)$/u.test(line.words[0]?.lower ?? '') &&
		line.words.length >= 4 &&
		!/[.:]$|\s[-–—:=]\s|:\s/u.test(plain) &&
		isInverted(line)
	);
}

function asked(line: LineFacts): readonly Proposal[] {
	const { separator } = line;
	const doubted = doubtedName(line);
	if (doubted !== undefined)
		return propose(line, 'question', { head: headAt(line, doubted.range), body: { start: doubted.range.end, end: line.plain.length } });
	const named = separator === undefined ? undefined : line.name({ start: 0, end: separator.range.start });
	if (separator !== undefined && named !== undefined && !ASKING.test(line.plain)) {
		return propose(line, 'question', { head: headAt(line, named.range), body: { start: separator.range.end, end: line.plain.length } });
	}
	const thing = WHAT_IS.exec(line.plain.trimEnd())?.[1];
	const start = thing === undefined ? -1 : line.plain.indexOf(thing);
	const phrase = thing === undefined ? undefined : line.name({ start, end: start + thing.length });
	if (phrase === undefined || phrase.words.length > 3 || THIRD_PERSON_VERBS.has(phrase.words[0]?.lower ?? ''))
		return propose(line, 'question');
	return propose(line, 'question', { head: headAt(line, phrase.range, false) });
}

/** “why is my image so big”: the verb stands before the subject, as in a question. */
function isInverted(line: LineFacts): boolean {
	return /^(?:is|are|do|does|did|can|should|would|will|to|has|have)$/u.test(line.words[1]?.lower ?? '');
}

/** A name with a question mark and a text right behind it, where no blanks part words: `和弦外音？？不在和弦里的音`. */
function doubtedName(line: LineFacts): NamePhrase | undefined {
	const name =
		/^(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:\s?[（(][^（）()]{1,30}[）)])?)[?？]{1,3}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5})/u.exec(
			line.plain,
		)?.groups?.['name'];
	return name === undefined || line.document.lexicon === undefined ? undefined : line.name({ start: 0, end: name.length });
}
