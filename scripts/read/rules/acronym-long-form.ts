import { isCapitalised } from '../../../src/language/words.ts';
import { isAcronymOf, isAsAService, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { expands } from './parts/expands.ts';
import { NOTHING, type Rule } from './rule.ts';

/** `CNCF Cloud Native Computing Foundation`: nothing between; the “as a Service” family may leave the service out. */
export const acronymLongForm: Rule = {
	name: 'acronym-long-form',
	says: 'An acronym, and its long form right behind it.',
	examples: [
		{ notes: 'CNCF Cloud Native Computing Foundation', reads: 'expansion CNCF + expansion Cloud Native Computing Foundation' },
		{ notes: 'CapEx Capital Expenditure', reads: 'expansion CapEx + expansion Capital Expenditure' },
	],
	counterExamples: [
		{ notes: 'IaaS Infrastructure can be fully scripted', not: 'expansion IaaS + expansion Infrastructure can be fully scripted' },
	],
	propose: (line) => {
		const [first, ...rest] = line.words;
		const [second] = rest;
		const last = rest.at(-1);
		if (first === undefined || second === undefined || last === undefined || rest.length > 12 || first.start > 0) return NOTHING;
		const lowerCase = first.text === first.lower && first.text.length <= 6;
		if (!lowerCase && !looksLikeAcronym(first.text) && !isAsAService(first.text)) return NOTHING;
		const cut = second.start + line.plain.slice(second.start, last.end).search(/[,;]\s|\s\(|$/u);
		const long = { start: second.start, end: cut };
		const text = line.text(long);
		const spelling = rest.filter((word) => word.start < cut);
		const spelt = isAcronymOf(first.text, text) && (looksLikeAcronym(first.text) || (lowerCase && spelling.length > 1));
		const titled = spelling.every((word) => isCapitalised(word.text));
		const nearly = titled && looksLikeAcronym(first.text) && isNearlyAcronymOf(first.text, text);
		const service = isAsAService(first.text) && titled && second.lower.charAt(0) === first.lower.charAt(0);
		if (!spelt && !nearly && !service) return NOTHING;
		if (/[:=]/u.test(text) || finiteVerbIndex([first, ...spelling]) >= 0) return NOTHING;
		return expands(line, { start: first.start, end: first.end }, long);
	},
};
