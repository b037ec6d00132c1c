import { describe, expect, it } from 'vitest';
import { type ExpandedWord, expandWords } from './expand-words.ts';
import { createNameIndex } from './name-index.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { nameOf } from './search.samples.ts';
import { createTextIndex } from './text-index.ts';
import { searchWordsOf } from './words.ts';

const names = createNameIndex(ENGLISH_NOTES);
names.add(nameOf({ name: 'Kubernetes', aliases: ['K8s'] }));
names.add(nameOf({ name: 'Elastic Load Balancer', aliases: ['ELB'] }));
const texts = createTextIndex(['text'] as const, false, ENGLISH_NOTES);
['Kubernetes deploys', 'deployment and observability', 'deploying', 'servers'].forEach((text, document) => {
	texts.add(document, 'text', text);
});

function sought(query: string): readonly ExpandedWord[] {
	return expandWords(searchWordsOf(query), texts, names, 4, ENGLISH_NOTES);
}

function alternatives(query: string, at = 0): readonly (readonly [stems: string, factor: number])[] {
	return sought(query)[at]?.alternatives.map(({ stems, factor }) => [stems.join(' '), factor] as const) ?? [];
}

describe('expandWords', () => {
	it.each<readonly [string, readonly (readonly [string, number])[]]>([
		[
			'k8s',
			[
				['k8s', 1],
				['kubernet', 0.8],
			],
		],
		[
			'elb',
			[
				['elb', 1],
				['elast load balanc', 0.8],
			],
		],
		[
			'obser',
			[
				['obser', 1],
				['observ', 0.6],
			],
		],
		['unicorn', [['unicorn', 1]]],
	])('looks for %s', (query, expected) => expect(alternatives(query)).toEqual(expected));

	it('looks for synonyms, which say less than the word', () => {
		expect(alternatives('computers')).toEqual(
			expect.arrayContaining([
				['comput', 1],
				['server', 0.5],
				['machin', 0.5],
			]),
		);
	});

	it('takes two letters for a beginning only at the end, where they may still be typed', () => {
		expect(alternatives('de', 0)).toContainEqual(['deploi', 0.6]);
		expect(alternatives('de unicorn', 0)).toEqual([['de', 1]]);
		expect(alternatives('unicorn de', 1)).toContainEqual(['deploi', 0.6]);
	});

	it('holds a rare word for more telling than a frequent one', () => {
		const [frequent = 0, rare = 0, unknown = 0] = sought('deploys observability unicorn').map((word) => word.rarity);
		expect(frequent).toBeCloseTo(Math.log(1 + 4 / 2));
		expect(rare).toBeCloseTo(Math.log(1 + 4 / 1));
		expect(unknown).toBeGreaterThan(0);
		expect(unknown).toBeLessThanOrEqual(rare);
	});
});
