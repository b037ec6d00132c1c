import { isAcronymOf, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { expands } from './parts/expands.ts';
import { NOTHING, type Rule } from './rule.ts';

const ACRONYM_FIRST = /^(\S{2,10})\s*\(([^()]{3,120})\)\.?$/u;

/** `RBAC (Role-Based Access Control)`. */
export const acronymBracket: Rule = {
	name: 'acronym-bracket',
	says: 'An acronym, and its long form in brackets.',
	examples: [{ notes: 'RBAC (Role-Based Access Control)', reads: 'expansion RBAC + expansion Role-Based Access Control' }],
	counterExamples: [{ notes: 'Helm (a package manager)', not: 'expansion Helm + expansion a package manager' }],
	propose: (line) => {
		const found = ACRONYM_FIRST.exec(line.plain.trim());
		const [, acronym = '', inside = ''] = found ?? [];
		const long = [inside, inside.split(/\s[–—-]\s|[,;]\s/u)[0] ?? ''].find(
			(part) => isAcronymOf(acronym, part) || (looksLikeAcronym(acronym) && isNearlyAcronymOf(acronym, part)),
		);
		if (found === null || long === undefined) return NOTHING;
		const head = line.plain.indexOf(acronym);
		const at = line.plain.indexOf(long, head + acronym.length);
		return expands(line, { start: head, end: head + acronym.length }, { start: at, end: at + long.length });
	},
};
