import { clauseOf, spellingStart } from './parts/clause.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

/** `SLO stands for Service Level Objective`. */
export const standsFor: Rule = {
	name: 'stands-for',
	says: 'A sentence spells its subject out: “stands for”, “is short for”.',
	examples: [
		{ notes: 'SLO stands for Service Level Objective', reads: 'expansion SLO + expansion Service Level Objective' },
		{ notes: 'SLO is short for Service Level Objective, a target', reads: 'expansion SLO + expansion Service Level Objective' },
	],
	counterExamples: [{ notes: 'It stands for nothing', not: 'expansion It + expansion nothing' }],
	propose: (line) => {
		const clause = clauseOf(line);
		const from = clause === undefined ? undefined : spellingStart(line, clause);
		if (clause?.subject === undefined || from === undefined) return NOTHING;
		const text = /^[^.,;()]+/u.exec(line.plain.slice(from))?.[0].trimEnd() ?? '';
		const long = otherNameAt(line, { start: from, end: from + text.length }, 'expansion');
		return propose(line, 'expansion', { head: headAt(line, clause.subject), names: text === '' ? [] : [long] });
	},
};
