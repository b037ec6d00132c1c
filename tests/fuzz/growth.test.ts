import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CHILD = fileURLToPath(new URL('count-steps.child.ts', import.meta.url));
const LENGTHS = [2_000, 4_000] as const;
/** What of a line is the same at any length makes the steps grow a little less than the line; a product of two lengths would make four of this. */
const MAX_GROWTH = 2.05;
/** Well above what any mark takes, far below what a search for each character takes. */
const MAX_STEPS_A_CHARACTER = 3_000;

/** Every kind of mark, closed and left open, and every kind of thing that a line has many of. */
const UNITS = [
	...['*a* ', '**a** ', '__a__ ', '_a_ ', '~~a~~ ', '==a== ', '`a` ', '``a`` ', '$a$ ', '[[a]] ', '[^1] ', '{{c1::a}} '],
	...[
		'[a](b) ',
		'[a](https://a.b) ',
		'[a](https://a.b)',
		'![a](b) ',
		'![a](b.png) ',
		'[![a](b.png)](c)',
		'https://a.b/c ',
		'<https://a.b> ',
	],
	...[
		'*',
		'**',
		'_',
		'~',
		'=',
		'`',
		'` `` ',
		'$',
		'[',
		'![',
		'[[',
		'[^',
		'{{c1::',
		'[a](',
		'<',
		'<b>',
		'<b>a</b> ',
		'\\',
		'*a ',
		'**a ',
		'`a ',
	],
	...[
		'| a ',
		'| *a* ',
		'| `a` ',
		'Helm ',
		'a ',
		'a, ',
		'a - b ',
		'a: b ',
		'a = b ',
		'(a) ',
		'“a” ',
		'a; ',
		'a. ',
		'1) a ',
		'a -> ',
		'中',
		'é ',
	],
	...['a makes Helm ', 'is a Helm ', 'e.g. a ', ', ', '(', ')', '- ', '" ', '> ', ':', '。'],
];

it('takes twice the steps for twice the line, whatever there is many of', () => {
	const output = execFileSync(process.execPath, ['--import', 'tsx', CHILD, JSON.stringify([UNITS, LENGTHS])], { encoding: 'utf8' });
	const counts = JSON.parse(output) as readonly [number, number][];
	const grown = UNITS.map((unit, at) => {
		const [short = 0, long = 0] = counts[at] ?? [];
		return { unit, growth: long / short, aCharacter: long / LENGTHS[1] };
	});
	expect(counts).toHaveLength(UNITS.length);
	expect(grown.filter(({ growth, aCharacter }) => growth > MAX_GROWTH || aCharacter > MAX_STEPS_A_CHARACTER)).toEqual([]);
});
