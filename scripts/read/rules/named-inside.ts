import type { LineFacts } from '../facts/line-facts.ts';
import type { Range } from '../reading.ts';
import { clauseOf, isDefining } from './parts/clause.ts';
import { isCommon, isEveryday } from './parts/common-subjects.ts';
import { proseDefinitions } from './parts/defined-in-prose.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `This rise of cold water is known as **upwelling**`, `By "toil" we mean the work that …`, `it feeds the *humus layer*: dark soil that …`. */
export const namedInside: Rule = {
	name: 'named-inside',
	says: 'Prose defines a name in bold, italics or quotes: “is called”, “by … we mean”, or a colon or “, the …” right behind it.',
	examples: [
		{ notes: 'This rise of cold water from below is known as **upwelling**.', reads: 'definition upwelling' },
		{ notes: 'By "toil" we mean the work that nobody wants to do twice.', reads: 'definition toil' },
		{ notes: 'In autumn the leaves feed the *humus layer*: dark soil that keeps water.', reads: 'definition humus layer' },
		{
			notes: '**Ekman transport**, the net movement of water at right angles to the wind, cools the coast.',
			reads: 'definition Ekman transport',
		},
	],
	counterExamples: [
		{ notes: 'He really did **not** want to be called on Sundays.', not: 'definition not' },
		{ notes: 'It was a *very* long day, the longest of the year for us.', not: 'definition very' },
	],
	propose: (line) => {
		const [first] = proseDefinitions(line);
		if (first === undefined || (!(first.isFirst && first.isGiven) && saysBefore(line, first.name))) return NOTHING;
		const name = line.name(first.name, true)?.range ?? first.name;
		const head = {
			...headAt(line, name, !(first.isGiven ? isEveryday : isCommon)(line.text(name))),
			isDefined: true,
			definition: line.text(first.text).trim(),
		};
		return propose(line, 'definition', { head, evidence: first.isSpoken === true ? ['says-it-all'] : [] });
	},
};

/** Whether the first sentence says what its subject is, where that stands at or before a name. */
function saysBefore(line: LineFacts, name: Range): boolean {
	const clause = clauseOf(line);
	return clause?.subject !== undefined && clause.subject.start <= name.start && isDefining(line, clause);
}
