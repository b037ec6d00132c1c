import { isCapitalised } from '../../../src/language/words.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

const APPOSITION = /^([^,;:.]{2,60}),\s+(?:an?|the|one of)\s/u;

/** `Container Network Interface, the plugin API that …`. */
export const apposition: Rule = {
	name: 'apposition',
	says: 'A capitalised name, a comma, and what it is, without a verb between.',
	examples: [{ notes: 'Container Network Interface, the plugin API that connects pods', reads: 'definition Container Network Interface' }],
	counterExamples: [{ notes: 'Not again, the third time', not: 'definition Not again' }],
	propose: (line) => {
		if (line.document.lexicon !== undefined) return NOTHING;
		const name = APPOSITION.exec(line.plain)?.[1];
		const phrase = name === undefined ? undefined : line.name({ start: 0, end: name.length });
		if (name === undefined || phrase === undefined || !phrase.words.every((word) => isCapitalised(word.text))) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, phrase.range), body: { start: name.length + 1, end: line.plain.length } });
	},
};
