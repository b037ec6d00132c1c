import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpellingIndex, type NearText, type SpellingIndex } from './spelling-index.ts';
import { allowedEdits, allowedPrefixEdits, editsBetween } from './typo.ts';

function indexOf(texts: readonly string[]): SpellingIndex {
	const index = createSpellingIndex();
	for (const text of texts) index.add(text);
	return index;
}

function named(index: SpellingIndex, near: readonly NearText[]): readonly (readonly [text: string, edits: number])[] {
	return near.map(({ number, edits }) => [index.textOf(number), edits] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

const TEXTS = ['helm', 'helmchart', 'realm', 'kubernetes', 'kubectl', 'kubelet', 'docker', 'dockerfile', 'dockerswarm', 'constructor'];

describe('a spelling index', () => {
	it('numbers each text once', () => {
		const index = createSpellingIndex();
		expect(['helm', 'pod', 'helm'].map(index.add)).toEqual([0, 1, 0]);
		expect(index.textOf(1)).toBe('pod');
		expect(index.numberOf('pod')).toBe(1);
		expect(index.numberOf('constructor')).toBeUndefined();
		expect(index.textOf(9)).toBe('');
	});

	it.each<readonly [string, readonly (readonly [string, number])[]]>([
		['helm', [['helm', 0]]],
		['hlem', [['helm', 1]]],
		['xelm', [['helm', 1]]],
		[
			'kubelt',
			[
				['kubectl', 2],
				['kubelet', 1],
			],
		],
		['kuberneets', [['kubernetes', 1]]],
		['dokcer', [['docker', 1]]],
		['he', []],
		['hxxm', []],
		['zzzzzz', []],
	])('has near %s', (text, near) => {
		const index = indexOf(TEXTS);
		expect(named(index, index.near(text, allowedEdits(text.length)))).toEqual(near);
	});

	it.each<readonly [string, readonly (readonly [string, number])[]]>([
		[
			'dokcer',
			[
				['dockerfile', 1],
				['dockerswarm', 1],
			],
		],
		['kubrnet', [['kubernetes', 1]]],
		['dockrswra', [['dockerswarm', 2]]],
		['hlem', []],
	])('has longer texts that nearly begin with %s', (text, near) => {
		const index = indexOf(TEXTS);
		expect(named(index, index.nearPrefixes(text, allowedPrefixEdits(text.length)))).toEqual(near);
	});

	it('tells how alike texts are', () => {
		const index = indexOf(['helm', 'pod']);
		expect(index.similar('helm', 0.3)).toEqual([{ number: 0, share: 1 }]);
		expect(index.similar('helx', 0.3)).toEqual([{ number: 0, share: 0.6 }]);
		expect(index.similar('xyz', 0.3)).toEqual([]);
	});

	it('goes on where it has grown', () => {
		const index = indexOf(Array.from({ length: 3_000 }, (_, number) => `word${number}`));
		expect(named(index, index.near('wrod2999', 2))).toContainEqual(['word2999', 1]);
		expect(index.textOf(2_999)).toBe('word2999');
	});

	it('finds just what comparing with every text finds', () => {
		const text = fc.stringMatching(/^[abc]{1,9}$/u);
		fc.assert(
			fc.property(fc.uniqueArray(text, { maxLength: 30 }), text, (texts, sought) => {
				const index = indexOf(texts);
				const most = allowedEdits(sought.length);
				const near = texts.map((one) => [one, editsBetween(sought, one)] as const).filter(([, edits]) => edits <= most);
				expect(named(index, index.near(sought, most))).toEqual(most === 0 ? [] : near.sort(([a], [b]) => (a < b ? -1 : 1)));
			}),
			{ numRuns: 500 },
		);
	});
});
