import { headAt, propose, type Rule } from './rule.ts';
import { cellRanges } from './table/cells.ts';
import { tablePlan } from './table/plan.ts';

/** The head of a table. */
export const tableHead: Rule = {
	name: 'table-head',
	says: 'The head of a table says nothing itself, unless the table sets things side by side: then each column is one of them.',
	forms: ['table-head'],
	examples: [
		{
			notes: '| | Conifer | Broadleaf |\n| --- | --- | --- |\n| Leaves | needles | flat |',
			reads: ['heading + member Conifer + member Broadleaf', 'junk', 'statement'],
		},
	],
	counterExamples: [
		{ notes: '| Tree | Height | Age |\n| --- | --- | --- |\n| Oak | 40 m | 500 |', not: 'heading + member Height + member Age' },
		{ notes: '| | Meaning | Example |\n| --- | --- | --- |\n| Oak | a tree | |', not: 'heading + member Meaning + member Example' },
	],
	propose: (line) => {
		if (tablePlan(line).kind !== 'columns') return propose(line, 'junk');
		const names = cellRanges(line).flatMap((range, index) => {
			const phrase = index === 0 || range === undefined ? undefined : line.name(range, true);
			return phrase === undefined ? [] : [{ ...headAt(line, phrase.range), role: 'member' as const }];
		});
		return propose(line, 'heading', { names });
	},
};
