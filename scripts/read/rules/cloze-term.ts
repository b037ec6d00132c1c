import { highlightedName } from './parts/highlighted.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `A {{c1::drumlin}} is …`, `An ==esker== is …`. */
export const clozeTerm: Rule = {
	name: 'cloze-term',
	says: 'A gap of a flash card, or a highlight, is a term where a sentence is about it or gives a thing its name.',
	examples: [
		{ notes: 'A {{c1::drumlin}} points where the ice went', reads: 'definition drumlin' },
		{ notes: 'An ==esker== winds across the plain', reads: 'definition esker' },
		{ notes: 'A hill of till is called {{c1::drumlin}}', reads: 'definition + member drumlin' },
	],
	counterExamples: [
		{ notes: 'The ice was {{c1::3 km}} thick', not: 'definition 3 km' },
		{ notes: 'The Romans reached ==Britain== in 43', not: 'definition Britain' },
	],
	propose: (line) => {
		const found = line.separator?.kind === 'tab' ? undefined : highlightedName(line, { start: 0, end: line.plain.length });
		if (found === undefined) return NOTHING;
		const { range } = found.phrase;
		return propose(line, 'definition', found.isSubject ? { head: headAt(line, range) } : { names: membersAt(line, [range]) });
	},
};
