import { type Law, namesNothing } from './law.ts';
import { isSetApart, namedLinesOf } from './named-lines.ts';

/** What is nested below a term tells of it, unless markup sets its name apart. */
export const belowATerm: Law = {
	name: 'below-a-term',
	says: 'A plain name and a text nested below a term are a property of that term rather than a term of their own.',
	examples: [
		{
			notes:
				'# Sauces\n- Roux - flour cooked in the same weight of fat\n  - white: two minutes\n  - brown: until it smells of nuts\n- Stock - water in which bones were simmered\n- Glaze - stock boiled down until it sticks\n- Jus - thin sauce from the roast itself\n- Liaison - yolk and cream that bind\n- Fond - what sticks to the pan after the roast',
			reads: [
				'heading (Sauces)',
				'definition Roux',
				'statement',
				'statement',
				'definition Stock',
				'definition Glaze',
				'definition Jus',
				'definition Liaison',
				'definition Fond',
			],
		},
	],
	counterExamples: [{ notes: 'Packaging\n    Helm - charts\n    Kustomize - patches', not: 'statement' }],
	votes: (document) =>
		namedLinesOf(document).flatMap((named) => {
			const { parent } = named.facts.around;
			const above = parent === undefined ? undefined : document[parent.index]?.reading;
			const isTerm = above?.head?.declares === true && above.kind !== 'question';
			if (!isTerm || isSetApart(named)) return [];
			return [{ line: named.facts.index, evidence: 'below-a-term', favours: namesNothing }];
		}),
};
