import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../tests/pages/markdown.samples.ts';
import type { Diagram } from '../diagram.ts';
import { stepsDiagram } from '../section-diagrams.ts';
import { flowchart } from './flowchart.ts';

const titled = { id: 'a/b', title: 'T' };

/** The statements below the comment, the kind and the two lines for screen readers. */
function statements(diagram: Diagram): readonly string[] {
	return flowchart(diagram)
		.split('\n')
		.slice(4)
		.map((line) => line.trim());
}

describe('flowchart', () => {
	it('names the picture that shows the same, and has a title and a description', () => {
		expect(flowchart({ ...titled, kind: 'cycle', stages: ['pack "it"', 'drive'] }).split('\n')).toEqual([
			'%% picture: a/b',
			'flowchart TD',
			'  accTitle: T',
			'  accDescr: 2 stages in a circle. 1. pack it , 2. drive. Then again from the first.',
			'  stage1["1: pack #quot;it#quot;"]',
			'  stage2["2: drive"]',
			'  stage1 --> stage2',
			'  stage2 -.-> stage1',
		]);
	});

	it.each<readonly [Diagram, readonly string[]]>([
		[{ ...titled, kind: 'cycle', stages: ['a', 'b'] }, ['stage1["1: a"]', 'stage2["2: b"]', 'stage1 --> stage2', 'stage2 -.-> stage1']],
		[{ ...titled, kind: 'parts', whole: 'w', parts: ['a', 'b'], purpose: '' }, ['subgraph whole["w"]', 'part1("a")', 'part2("b")', 'end']],
		[
			{ ...titled, kind: 'roles', centre: 'c', roles: [{ role: 'r', members: ['a', 'b'] }] },
			['centre("c")', 'subgraph role1["r"]', 'member1_1("a")', 'member1_2("b")', 'end', 'centre --- role1'],
		],
		[
			{ ...titled, kind: 'roles', centre: undefined, roles: [{ role: 'r', members: ['a'] }] },
			['subgraph role1["r"]', 'member1_1("a")', 'end'],
		],
		[
			{
				...titled,
				kind: 'derivation',
				things: [
					{ name: 'a', several: false },
					{ name: 'b', several: true },
				],
				derivations: [{ from: 0, to: 1, verb: 'makes' }],
			},
			['thing1["a"]', 'thing2[["b"]]', 'thing1 -->|"makes"| thing2'],
		],
		[
			stepsDiagram('a/b', 'T', ['Put the shop in a box', 'Split it into a till and a stock']) ?? { ...titled, kind: 'cycle', stages: [] },
			[
				'subgraph stage1["1: Put the shop in a box"]',
				'part1_1["shop, in a box"]',
				'end',
				'subgraph stage2["2: Split it into a till and a stock"]',
				'part2_1["till, in a box"]',
				'part2_2["stock, in a box"]',
				'end',
				'stage1 --> stage2',
			],
		],
	])('draws $kind', (diagram, lines) => expect(statements(diagram)).toEqual(lines));

	it('has the same statements whatever the texts', () => {
		const text = fc
			.array(fc.oneof(fc.constantFrom(...HOSTILE, '"]', '%%{init: {}}%%', '\n click step1 "x"', 'end', '-->'), fc.string()), {
				maxLength: 3,
			})
			.map((bits) => bits.join(' '));
		fc.assert(
			fc.property(text, fc.array(text, { minLength: 2, maxLength: 4 }), (title, steps) => {
				const lines = flowchart({ id: 'a/b', title, kind: 'cycle', stages: steps }).split(/[\n\r\u2028\u2029]/u);
				expect(lines).toHaveLength(steps.length + 6);
				expect(lines.slice(4, -2).every((line, index) => line.startsWith(`  stage${index + 1}["`) && line.endsWith('"]'))).toBe(true);
			}),
		);
	});
});
