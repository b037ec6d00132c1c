import { isAcronymOf, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { expands } from './parts/expands.ts';
import { NOTHING, type Rule } from './rule.ts';

const BRACKETED_ACRONYM_FIRST = /^\(([^()\s]{2,10})\)\s*(\S.*?)\.?$/u;

/** `(SLO) Service Level Objective`. */
export const bracketedAcronym: Rule = {
	name: 'bracketed-acronym',
	says: 'An acronym in brackets, and its long form behind it.',
	examples: [{ notes: '(SLO) Service Level Objective', reads: 'expansion SLO + expansion Service Level Objective' }],
	counterExamples: [{ notes: '(see above) Service Level Objective', not: 'expansion see above' }],
	propose: (line) => {
		const found = BRACKETED_ACRONYM_FIRST.exec(line.plain.trim());
		const [, acronym = '', long = ''] = found ?? [];
		if (found === null || !(isAcronymOf(acronym, long) || (looksLikeAcronym(acronym) && isNearlyAcronymOf(acronym, long)))) return NOTHING;
		const head = line.plain.indexOf(acronym);
		const at = line.plain.lastIndexOf(long);
		return expands(line, { start: head, end: head + acronym.length }, { start: at, end: at + long.length });
	},
};
