import type { LineFacts } from '../facts/line-facts.ts';
import { isLabel } from '../phrase.ts';
import { isAbove, isBare } from './parts/bare.ts';
import { isGenericHeading } from './parts/generic-heading.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `commands` above lines that belong to it, without a sign of being a heading. */
export const labelLine: Rule = {
	name: 'label-line',
	says: 'A word such as “commands” or “notes” above its lines is their heading.',
	examples: [{ notes: 'commands\nkubectl drain', reads: ['heading', 'term kubectl drain'] }],
	counterExamples: [{ notes: 'Helm\nRook', not: 'heading' }],
	propose: (line) => {
		if (!isBare(line)) return NOTHING;
		return isLabelLine(line) || (isLabel(line.plain) && isAbove(line)) ? propose(line, 'heading') : NOTHING;
	},
};

function isLabelLine(line: LineFacts): boolean {
	const below = line.around.next?.line;
	if (below === undefined || below.afterBlank || below.form !== 'text' || !line.line.afterBlank || line.line.marker !== undefined)
		return false;
	return line.words.length === 1 && isGenericHeading(line.words.map((word) => word.lower));
}
