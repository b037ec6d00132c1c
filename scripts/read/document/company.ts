import type { Evidence } from '../choice/weights.ts';
import { type Law, namesNothing } from './law.ts';
import { isSetApart, type NamedLine, namedLinesOf } from './named-lines.ts';

/** A name and a text are less likely a definition, the fewer lines around them are written in the same style. */
export const company: Law = {
	name: 'company',
	says: 'Definitions come in groups: a plain name and a text among lines of another style are less likely a definition.',
	examples: [
		{
			notes:
				'# Knots\nWe met on the pier and it was cold there.\n\nbowline - loop that does not slip under load\ncleat hitch - holds a rope on a cleat\nreef knot - joins two ropes of one size\nsheet bend - joins two ropes of two sizes\n\nIt rained.\nplace: the pier\nNext time we bring coats.',
			reads: 'statement',
		},
	],
	counterExamples: [{ notes: '- Helm - package manager\n- Rook - storage for clusters', not: 'statement' }],
	votes: (document) =>
		namedLinesOf(document).flatMap((named) => {
			const evidence = isSetApart(named) || named.reading.kind !== 'definition' ? undefined : evidenceOf(named);
			return evidence === undefined ? [] : [{ line: named.facts.index, evidence, favours: namesNothing }];
		}),
};

function evidenceOf({ alike }: NamedLine): Evidence | undefined {
	if (alike === 1) return 'one-of-its-kind';
	if (alike === 2) return 'two-of-its-kind';
	return alike === 3 ? 'three-of-its-kind' : undefined;
}
