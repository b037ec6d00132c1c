import type { LineFacts } from '../facts/line-facts.ts';
import { askedBare, askedName } from './parts/asked.ts';
import { nameAndText } from './parts/sides.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `- types: long, round` below `## What is a drumlin?`. */
export const askedSides: Rule = {
	name: 'asked-sides',
	says: 'Below a title that asks what a thing is, items with a label and names in a row tell sides of that thing.',
	examples: [
		{
			notes: '## What is a drumlin?\nHill of glacial till.\n- round: Kerry, Down\n- long: Bavaria, Ontario',
			reads: ['heading drumlin', 'definition drumlin', 'examples', 'examples'],
		},
	],
	counterExamples: [{ notes: '## Ice\n- Drumlins: Kerry, Down, Bavaria\n- Eskers: Ontario, Mayo, Lapland', not: 'examples' }],
	propose: (line) => {
		const { heading, parent } = line.around;
		if (heading === undefined || parent !== undefined || line.line.marker?.kind !== 'bullet') return NOTHING;
		if ((askedName(heading) ?? askedBare(heading)) === undefined || heading.around.next === line) return NOTHING;
		return isListed(line) ? propose(line, 'examples') : NOTHING;
	},
};

function isListed(line: LineFacts): boolean {
	const sides = nameAndText(line);
	const list = sides?.separator.kind === 'colon' ? line.list(sides.right) : undefined;
	return list !== undefined && list.items.length > 1 && line.listNames(list.items, false).allShort;
}
