import { type Law, namesNothing } from './law.ts';
import { isSetApart, type NamedLine, namedLinesOf } from './named-lines.ts';

/** Fewer definitions show no habit. */
const MIN_DEFINITIONS = 4;
/** The share of the definitions, 0 to 1, that are set in one way. */
const MIN_SHARE = 0.6;

/** Where an author sets names in bold, or in capitals, what is set more lightly is a property. */
export const habitOfNames: Law = {
	name: 'habit-of-names',
	says: 'Where most names that are defined stand in bold, or begin with a capital, one that is set more lightly is less of a name.',
	examples: [
		{
			notes:
				'# Boats\n- **Gust:** sudden rise of the wind\n- **Keel:** fin below the hull that keeps her upright\n- **Jib:** small sail in front of the mast\n- **Boom:** spar along the foot of the mainsail\n- **Tiller:** lever that turns the rudder\n- **Centreboard:** fin that can be pulled up\n  - upwind: all the way down\n  - downwind: almost up',
			reads: 'statement',
		},
	],
	counterExamples: [{ notes: '- **Keel:** fin below the hull\n- jib: small sail in front of the mast', not: 'statement' }],
	votes: (document) => {
		const namedLines = namedLinesOf(document);
		if (namedLines.length < MIN_DEFINITIONS) return [];
		const isMost = (counts: (named: NamedLine) => boolean): boolean => namedLines.filter(counts).length >= namedLines.length * MIN_SHARE;
		const isLighter = isMost(isSetApart) ? () => true : isMost(hasCapital) ? hasSmallLetter : () => false;
		return namedLines
			.filter((named) => !isSetApart(named) && isLighter(named))
			.map(({ facts }) => ({ line: facts.index, evidence: 'set-lightly', favours: namesNothing }));
	},
};

function hasCapital({ facts }: NamedLine): boolean {
	return facts.shape.lead === 'capital';
}

function hasSmallLetter({ facts }: NamedLine): boolean {
	return facts.shape.lead === 'small';
}
