import { describe, expect, it } from 'vitest';
import type { ExpandedWord } from './expand-words.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { createTextIndex } from './text-index.ts';
import { createTextMatcher, type TextMatch, totalRarity } from './text-tier.ts';

const texts = createTextIndex(['title', 'text'] as const, false, ENGLISH_NOTES);
texts.add(0, 'title', 'load balancer');
texts.add(0, 'text', 'spread traffic');
texts.add(1, 'text', 'spread load');
texts.add(2, 'text', 'traffic');
const matcher = createTextMatcher(texts, { title: 3, text: 1 });

function word(rarity: number, ...alternatives: readonly (readonly [factor: number, ...stems: string[]])[]): ExpandedWord {
	return { rarity, light: false, negated: false, alternatives: alternatives.map(([factor, ...stems]) => ({ stems, factor })) };
}

function sorted(matches: readonly TextMatch[]): readonly TextMatch[] {
	return [...matches].sort((a, b) => a.document - b.document);
}

const spread = word(2, [1, 'spread']);
const load = word(1, [1, 'load']);

describe('withAll', () => {
	it('takes documents with every word, each where it weighs most', () => {
		expect(sorted(matcher.withAll([load, spread]))).toEqual([
			{ document: 0, weight: 5, share: 1, count: 2 },
			{ document: 1, weight: 3, share: 1, count: 2 },
		]);
	});

	it.each<readonly [string, readonly ExpandedWord[], readonly number[]]>([
		['a word that nothing has', [load, word(1, [1, 'unicorn'])], []],
		['no word', [], []],
		['another word in its place', [word(1, [1, 'distribut'], [0.5, 'spread']), load], [0, 1]],
		['two words in its place, both needed', [word(1, [1, 'elb'], [0.5, 'load', 'balanc'])], [0]],
	])('with %s', (_what, words, documents) => expect(sorted(matcher.withAll(words)).map((match) => match.document)).toEqual(documents));

	it('weighs what stands in for a word by its factor', () => {
		expect(matcher.withAll([word(2, [1, 'distribut'], [0.25, 'traffic'])]).map((match) => match.weight)).toEqual([0.5, 0.5]);
	});
});

describe('withSome', () => {
	it('tells how much of the query each document has', () => {
		expect(sorted(matcher.withSome([load, spread]))).toEqual([
			{ document: 0, weight: 5, share: 1, count: 2 },
			{ document: 1, weight: 3, share: 1, count: 2 },
		]);
		expect(sorted(matcher.withSome([load, word(3, [1, 'traffic'])]))).toEqual([
			{ document: 0, weight: 6, share: 1, count: 2 },
			{ document: 1, weight: 1, share: 0.25, count: 1 },
			{ document: 2, weight: 3, share: 0.75, count: 1 },
		]);
	});

	it('takes only what passes', () => {
		expect(matcher.withSome([spread], (document) => document === 1).map((match) => match.document)).toEqual([1]);
	});

	it('forgets one question before the next', () => {
		expect(matcher.withSome([spread])).toEqual(matcher.withSome([spread]));
	});
});

it('totalRarity is the sum', () => expect(totalRarity([spread, load])).toBe(3));
