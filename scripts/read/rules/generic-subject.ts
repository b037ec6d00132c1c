import { wordsOf } from '../../../src/language/words.ts';
import { clauseOf } from './parts/clause.ts';
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
		const clause = clauseOf(line);
		if (clause?.subject === undefined) return NOTHING;
		const [verb] = wordsOf(line.plain.slice(clause.verbAt));
		const name = line.text(clause.subject);
		const isNoun = wordsOf(name).length <= MAX_WORDS && line.plain.slice(clause.subject.end, clause.verbAt).trim() === '';
		if (verb === undefined || !DOES.has(verb.lower) || !isNoun || isCommon(name)) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, clause.subject) });
	},
};
