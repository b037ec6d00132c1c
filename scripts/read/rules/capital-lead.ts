import { wordsOf } from '../../../src/language/words.ts';
import { leadInCapitals } from '../facts/capital-names.ts';
import { CLAUSE_WORDS, LABELS, OPENING_WORDS } from '../lexicon.ts';
import { trimRange } from '../phrase.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** What goes on with the name rather than beginning what it is; other rules read signs. */
const GOES_ON = /^\s*(?:[,;.:=→–—|+/)&-]|\()/u;

/** `QUILT two layers of cloth with wadding between them`, in notes that set names in capitals. */
export const capitalLead: Rule = {
	name: 'capital-lead',
	says: 'In notes whose lines often begin with a name in capitals, what follows after a mere blank says what it is.',
	examples: [
		{
			notes:
				'WADDING the soft layer inside\nSELVEDGE woven edge that does not fray\nBIAS diagonal of the cloth\nFLAT FELL seam with both edges hidden',
			reads: ['definition WADDING', 'definition SELVEDGE', 'definition BIAS', 'definition FLAT FELL'],
		},
	],
	counterExamples: [
		{ notes: 'HTTP moves pages\nSMTP moves mail\nFTP moves files\nSSH opens shells', not: 'definition SSH' },
		{ notes: 'NEVER cut first\nALWAYS measure twice', not: 'definition ALWAYS' },
	],
	propose: (line) => {
		const lead = line.document.capitalNames ? leadInCapitals(line.plain) : undefined;
		if (lead === undefined || GOES_ON.test(line.plain.slice(lead.length))) return NOTHING;
		const [first] = wordsOf(lead);
		if (first === undefined || CLAUSE_WORDS.has(first.lower) || OPENING_WORDS.has(first.lower) || LABELS.has(first.lower)) return NOTHING;
		const body = trimRange(line.plain, { start: lead.length, end: line.plain.length });
		return propose(line, 'definition', { head: headAt(line, { start: 0, end: lead.length }), body });
	},
};
