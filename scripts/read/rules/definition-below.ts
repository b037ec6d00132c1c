import type { LineFacts } from '../facts/line-facts.ts';
import { nameAbove } from './parts/below.ts';
import { clauseOf } from './parts/clause.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** “flour cooked in the same weight of fat”, below the name alone. */
export const definitionBelow: Rule = {
	name: 'definition-below',
	says: 'The first line below a name that stands alone says what it is.',
	examples: [
		{ notes: '**Roux**\nflour cooked in the same weight of fat', reads: ['term Roux', 'definition Roux'] },
		{
			notes: '# Weather\n## isobar\nline on a map that joins places',
			reads: ['heading (Weather)', 'heading isobar', 'definition isobar'],
		},
	],
	counterExamples: [
		{ notes: '**Roux**\nWe like it very much here', not: 'definition Roux' },
		{ notes: '# Weather\n## Clouds\nsee the big poster on the wall', not: 'definition Clouds' },
	],
	propose: (line, { previous }) => {
		const { head } = previous ?? {};
		if (nameAbove(line) === undefined || previous === undefined || head?.declares !== true) return NOTHING;
		const clause = clauseOf(line);
		const takesUp = line.words[0]?.lower === head.text.toLowerCase().split(/\s/u)[0];
		return clause !== undefined && (takesUp || isTitle(line))
			? NOTHING
			: propose(line, 'definition', { head, headLine: previous.headLine });
	},
};

/** Whether the line stands below the title of a file, which prose below it seldom defines. */
function isTitle({ around }: LineFacts): boolean {
	return around.previous?.line.form === 'heading' && around.previous.line.depth === 1;
}
