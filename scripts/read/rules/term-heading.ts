import type { Evidence } from '../choice/weights.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { hasOwnName, isBoldWhole, loneName, saidBelow } from './parts/below.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `### isobar`, and below it “line on a map that joins …”. */
export const termHeading: Rule = {
	name: 'term-heading',
	says: 'A heading is a term where the line below it says what it is, or where the other headings of its level are terms.',
	forms: ['heading'],
	examples: [
		{
			notes: '# Weather\n## isobar\nline on a map that joins places of equal pressure',
			reads: ['heading (Weather)', 'heading isobar', 'definition isobar'],
		},
		{
			notes: '# Weather\n## Cold front\n- edge of a mass of cold air that pushes under warm air',
			reads: ['heading (Weather)', 'heading Cold front', 'definition Cold front'],
		},
	],
	counterExamples: [
		{ notes: '# Weather\n## The station\n- sends a reading every ten minutes', not: 'heading station' },
		{ notes: '# Weather\n## Clouds\nStratus - low and grey\nCirrus - high and thin', not: 'heading Clouds' },
	],
	propose: (line) => {
		const phrase = loneName(line);
		if (phrase === undefined || isOfTerms(line)) return NOTHING;
		const said = saidBelow(line) !== undefined;
		const isGroup = !said && opensHeading(line);
		if (isGroup || line.around.section.length === 0) return NOTHING;
		const evidence: Evidence[] = [];
		if (!said) evidence.push('nothing-said-below');
		if (line.line.depth === 1) evidence.push('title-of-a-file');
		return propose(line, 'heading', { head: headAt(line, phrase.range), names: bracketNames(line, phrase), evidence });
	},
};

/** Whether the lines below have names of their own, as in a list of terms. */
function isOfTerms(line: LineFacts): boolean {
	const { section } = line.around;
	const named = section.filter(
		(below) => isBoldWhole(below) || hasOwnName(below) || below.line.form === 'table-row' || below.line.label?.of === 'term',
	).length;
	return named * 3 > section.length;
}

/** Whether a deeper heading stands next below the lines of this one. */
function opensHeading(line: LineFacts): boolean {
	const after = (line.around.section.at(-1) ?? line).around.next;
	return after?.line.form === 'heading' && after.line.depth > line.line.depth;
}
