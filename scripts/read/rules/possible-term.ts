import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { FACETS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { clauseOf } from './parts/clause.ts';
import { isCommon } from './parts/common-subjects.ts';
import { bracketNames } from './parts/head-names.ts';
import { HOW_IT_IS } from './parts/how-it-is.ts';
import { setApart } from './parts/set-apart.ts';
import { sidesOf } from './parts/sides.ts';
import { headAt, NOTHING, type Proposal, propose, type Rule } from './rule.ts';

/** A longer name (words) is none. */
const MAX_WORDS = 5;
/** A name that markup sets apart further to the right (UTF-16 units) is not what a line is about. */
const MAX_LEAD = 24;
/** A name, and what parts it from the text: a comma, a stop, or signs of doubt and of weight. */
const PARTED = /^([^,.;:!?，。；：！？、]{2,48}?)\s*(?:[,，、]|[.。](?=\s)|[!！?？]{1,3}(?=\s))\s*(?=\S.{6})/u;

const AMOUNT = /(?:^|\s)[\d.,]+(?:\s|$)/u;
const JOINED = /\s(?:and|or)\s/iu;

/** `Grog. fired clay ground up`, `the *eggshell rule* says that …`, `winding up the clock : done each Sunday`: forms that names have and others have too. */
export const possibleTerm: Rule = {
	name: 'possible-term',
	says: 'What stands before a separator, a comma or a verb, or is set apart at the front of a line, may be a name that the line defines.',
	goesByWords: true,
	isGuess: true,
	examples: [
		{ notes: 'grog. fired clay ground up for a body', reads: 'definition grog' },
		{ notes: 'kiln wash, the white stuff on the shelves', reads: 'definition kiln wash' },
		{ notes: 'The *eggshell rule* says that you take people as they are.', reads: 'definition eggshell rule' },
		{ notes: 'Tamping is pressing the grounds flat', reads: 'definition Tamping' },
		{ notes: 'winding up the clock: done each Sunday by the sexton', reads: 'definition winding up the clock' },
		{ notes: 'a phrase of four words', reads: 'term phrase of four words' },
	],
	counterExamples: [],
	propose: (line) => [...beforeSeparator(line), ...beforeSign(line), ...subject(line), ...markedFront(line), ...bare(line)],
};

function defined(line: LineFacts, range: Range, from: number): readonly Proposal[] {
	const phrase = line.name(range, true);
	if (phrase === undefined || phrase.words.length === 0 || phrase.words.length > MAX_WORDS || isCommon(line.text(phrase.range)))
		return NOTHING;
	// “shoes 90 eur” is an amount.
	if (AMOUNT.test(line.text(phrase.range))) return NOTHING;
	// “Docker advantages: …” speaks of a side of a thing.
	if (phrase.words.length > 1 && FACETS.has(phrase.words.at(-1)?.lower ?? '')) return NOTHING;
	return propose(line, 'definition', {
		head: headAt(line, phrase.range),
		names: bracketNames(line, phrase),
		body: trimRange(line.plain, { start: from, end: line.plain.length }),
	});
}

function beforeSeparator(line: LineFacts): readonly Proposal[] {
	const sides = sidesOf(line);
	return sides === undefined || sides.right.end <= sides.right.start ? NOTHING : defined(line, sides.left, sides.right.start);
}

function beforeSign(line: LineFacts): readonly Proposal[] {
	const found = PARTED.exec(line.plain);
	const name = found?.[1];
	return found === null || name === undefined ? NOTHING : defined(line, { start: 0, end: name.length }, found[0].length);
}

function subject(line: LineFacts): readonly Proposal[] {
	const clause = clauseOf(line);
	if (clause?.subject === undefined || /[?？؟]\s*$/u.test(line.plain)) return NOTHING;
	if (HOW_IT_IS.test(line.plain.slice(clause.verbAt)) || JOINED.test(line.plain.slice(clause.subject.end, clause.verbAt))) return NOTHING;
	const phrase = line.name(clause.subject);
	if (phrase === undefined || isCommon(line.text(phrase.range))) return NOTHING;
	return propose(line, 'definition', { head: headAt(line, phrase.range) });
}

/** What markup or quotes set apart at the front of a line, behind an article or a preposition at most. */
function markedFront(line: LineFacts): readonly Proposal[] {
	const mark = line.marks.find(({ kind }) => kind === 'wiki' || kind === 'code');
	const apart = setApart(line)[0]?.range;
	const first = [mark, apart].filter((one) => one !== undefined).sort((a, b) => a.start - b.start)[0];
	if (first === undefined || first.start > MAX_LEAD || wordsOf(line.plain.slice(first.end)).length < 2) return NOTHING;
	const phrase = line.name({ start: first.start, end: first.end }, true);
	return phrase === undefined || phrase.words.length > MAX_WORDS
		? NOTHING
		: propose(line, 'definition', { head: headAt(line, phrase.range) });
}

/** A short line that is nothing but a phrase. */
function bare(line: LineFacts): readonly Proposal[] {
	if (line.separator !== undefined || line.words.length > MAX_WORDS) return NOTHING;
	const phrase = line.name(undefined, true);
	return phrase === undefined || phrase.words.length === 0
		? NOTHING
		: propose(line, 'term', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
}
