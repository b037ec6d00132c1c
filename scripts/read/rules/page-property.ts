import { NOTHING, propose, type Rule } from './rule.ts';

/** `Created: March 3` in an export, `ph:: 6` below a bullet: about the thing above, and no thing itself. */
export const pageProperty: Rule = {
	name: 'page-property',
	says: 'A property that markup gives to a page or to the bullet above is no term, and neither is its value.',
	examples: [{ notes: '- [[Loam]]\n  ph:: 6 or 7', reads: ['term Loam', 'statement'] }],
	counterExamples: [{ notes: '# Glazes\n\nCreated: March 3\nTags: studio, reference\n\nx', not: 'definition Tags' }],
	propose: (line) => (line.line.label?.of === 'property' ? propose(line, 'statement') : NOTHING),
};
