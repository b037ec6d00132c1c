import { isCommon } from './parts/common-subjects.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** Verbs that say what a thing is there for; what merely happens to it defines nothing. */
const DOES = new Set(
	`measures indicates records detects converts turns transforms translates stores holds carries transports transfers moves connects joins
	separates divides filters removes absorbs produces generates regulates controls protects prevents describes represents determines
	lets allows enables routes distributes connects links supplies`.split(/\s+/u),
);
const MAX_WORDS = 3;

/** `A barometer measures the pressure of the air.` */
export const genericSubject: Rule = {
	name: 'generic-subject',
	says: 'A sentence about any one of a kind (“a barometer”) that says what it is there for defines it.',
	examples: [{ notes: 'A barometer measures the pressure of the air.', reads: 'definition barometer' }],
	counterExamples: [
		{ notes: 'A friend took the pressure of the air.', not: 'definition friend' },
		{ notes: 'The team measures the pressure of the air.', not: 'definition team' },
		{ notes: 'A user stores many files there.', not: 'definition user' },
	],
	propose: (line) => {
		if (line.document.lexicon !== undefined || !/^an?\s/iu.test(line.plain)) return NOTHING;
		const verb = line.words.findIndex((word, index) => index > 1 && DOES.has(word.lower));
		const last = line.words[verb - 1];
		if (last === undefined || verb > MAX_WORDS + 1) return NOTHING;
		const phrase = line.name({ start: 0, end: last.end });
		if (phrase === undefined || phrase.range.end !== last.end || isCommon(line.text(phrase.range))) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, phrase.range) });
	},
};
