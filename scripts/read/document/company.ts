import type { Evidence } from '../choice/weights.ts';
import { isSetApart, type Jotting, jottingsOf } from './jottings.ts';
import { type Law, namesNothing } from './law.ts';

/** A name and a text are less of a definition, the fewer lines around are jotted in the same way. */
export const company: Law = {
	name: 'company',
	says: 'Who defines things defines several: a plain name and a text among lines that are jotted in another way are less of a definition.',
	examples: [
		{
			notes:
				'# Knots\nWe met on the pier and it was cold there.\n\nbowline - loop that does not slip under load\ncleat hitch - holds a rope on a cleat\nreef knot - joins two ropes of one size\nsheet bend - joins two ropes of two sizes\n\nIt rained.\nplace: the pier\nNext time we bring coats.',
			reads: 'statement',
		},
	],
	counterExamples: [{ notes: '- Helm - package manager\n- Rook - storage for clusters', not: 'statement' }],
	votes: (document) =>
		jottingsOf(document).flatMap((jotting) => {
			const evidence = isSetApart(jotting) || jotting.reading.kind !== 'definition' ? undefined : evidenceOf(jotting);
			return evidence === undefined ? [] : [{ line: jotting.facts.index, evidence, favours: namesNothing }];
		}),
};

function evidenceOf({ alike }: Jotting): Evidence | undefined {
	if (alike === 1) return 'one-of-its-kind';
	if (alike === 2) return 'two-of-its-kind';
	return alike === 3 ? 'three-of-its-kind' : undefined;
}
