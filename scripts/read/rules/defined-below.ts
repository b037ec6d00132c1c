import type { NamePhrase } from '../phrase.ts';
import { loneName, saidBelow } from './parts/below.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Roux`, and below it “flour cooked in the same weight of fat”. */
export const definedBelow: Rule = {
	name: 'defined-below',
	says: 'A bold line or a bare name is a term where the line below it says what it is.',
	examples: [
		{ notes: '**Roux**\n\n- flour cooked in the same weight of fat', reads: ['term Roux', 'definition Roux'] },
		{
			notes: '- Half cadence\n  - pair of chords that end a phrase on the dominant',
			reads: ['term Half cadence', 'definition Half cadence'],
		},
		{
			notes:
				'Roux\nflour cooked in the same weight of fat\n\nCoulis\nsmooth sauce of fruit passed through a sieve\n\nJus\nthe juice that meat gives off in the oven',
			reads: ['term Roux', 'definition Roux', 'term Coulis', 'definition Coulis', 'term Jus', 'definition Jus'],
		},
		{ notes: '- Hedge\n  - A trade that offsets the risk of another one', reads: ['term Hedge', 'definition Hedge'] },
	],
	counterExamples: [
		{ notes: '- Best practices\n  - chop everything small', not: 'definition Best practices' },
		{ notes: '**Never glaze the foot ring.**\nIt welds the pot to the shelf', not: 'term Never glaze the foot ring' },
		{ notes: '- The daemon\n  - accepts orders from the other side', not: 'term daemon' },
		{ notes: '- Symptoms\n  - pain in the lower right side', not: 'term Symptoms' },
	],
	propose: (line) => {
		const phrase = loneName(line);
		if (phrase === undefined || saidBelow(line) === undefined || isSpelling(phrase)) return NOTHING;
		return propose(line, 'term', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
	},
};

/** `SSO (Single Sign-On)` is an expansion, whatever stands below. */
function isSpelling({ bracketIs }: NamePhrase): boolean {
	return bracketIs === 'acronym' || bracketIs === 'expansion';
}
