import type { LineFacts } from '../facts/line-facts.ts';
import type { Name, Reading } from '../reading.ts';
import { loneName, nameAbove } from './parts/below.ts';
import { clauseOf } from './parts/clause.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

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
		const owner = nameAbove(line);
		const head = owner === undefined || previous === undefined ? undefined : headOf(owner, previous);
		if (owner === undefined || head === undefined) return NOTHING;
		const clause = clauseOf(line);
		const takesUp = line.words[0]?.lower === head.text.toLowerCase().split(/\s/u)[0];
		return clause !== undefined && (takesUp || isTitle(owner))
			? NOTHING
			: propose(line, 'definition', { head, headLine: owner.line.source.number });
	},
};

/** The name above, where the line with it was read as a term; behind the underline of a heading, the name whatever the heading was read as. */
function headOf(owner: LineFacts, previous: Reading): Name | undefined {
	if (previous.line === owner.line) return previous.head?.declares === true ? previous.head : undefined;
	const phrase = loneName(owner);
	return phrase === undefined ? undefined : headAt(owner, phrase.range, false);
}

/** Whether a heading is the title of a file, which prose below it seldom defines. */
function isTitle({ line }: LineFacts): boolean {
	return line.form === 'heading' && line.depth === 1;
}
