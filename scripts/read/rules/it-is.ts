import type { Name, Reading } from '../reading.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

const IT_IS = /^(?:it|this)\s+(?:is|was)\s+(?:an?|the)\s+\p{L}/iu;

/** `The ITCZ (Intertropical Convergence Zone) wanders with the sun.`, then `It is the belt where …`. */
export const itIs: Rule = {
	name: 'it-is',
	says: '“It is a …” right below a line about one name says what that name is.',
	examples: [
		{
			notes: 'The ITCZ (Intertropical Convergence Zone) wanders with the sun.\nIt is the belt where the winds of both halves meet.',
			reads: ['statement + member ITCZ + expansion Intertropical Convergence Zone', 'definition ITCZ'],
		},
	],
	counterExamples: [{ notes: 'We went home.\nIt is a long way.', not: 'definition We' }],
	propose: (line, { previous }) => {
		if (previous === undefined || line.line.afterBlank || previous.line.form !== 'text' || !IT_IS.test(line.plain)) return NOTHING;
		if (line.line.indent !== previous.line.indent || previous.kind === 'question') return NOTHING;
		const head = onlyTerm(previous);
		return head === undefined
			? NOTHING
			: propose(line, 'definition', { head: { ...head, role: 'head' }, headLine: previous.line.source.number });
	},
};

/** The one term that a line makes. */
function onlyTerm({ names, head, headLine, line }: Reading): Name | undefined {
	const declared = names.filter((name) => name.declares);
	if (head?.declares === true && headLine === line.source.number) return declared.length === 1 ? head : undefined;
	return declared.length === 1 ? declared[0] : undefined;
}
