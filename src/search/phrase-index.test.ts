import { expect, it } from 'vitest';
import type { ExpandedWord } from './expand-words.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { createPhraseIndex } from './phrase-index.ts';

const [load, spread]: readonly ExpandedWord[] = ['load', 'spread'].map((stem) => ({
	alternatives: [{ stems: [stem], factor: 1 }],
	rarity: 1,
	light: false,
	negated: false,
}));
const both = [load, spread].filter((word) => word !== undefined);

it('holds words that stand together for more alike than the same words apart, and short phrases for more alike than long ones', () => {
	const phrases = createPhraseIndex(ENGLISH_NOTES);
	phrases.add(0, 'spread load');
	phrases.add(1, 'spread');
	phrases.add(1, 'load');
	phrases.add(2, 'spread load over many machines');
	phrases.add(3, 'spread load');
	phrases.add(4, '!!!');
	const alike = phrases.similar(both, new Set([0, 1, 2, 4]));
	expect([...alike.keys()].sort()).toEqual([0, 1, 2]);
	expect(alike.get(0)?.best).toBe(1);
	expect(alike.get(1)?.best).toBe(0.5);
	expect(alike.get(2)?.best).toBeLessThan(1);
	expect(alike.get(2)?.best).toBeGreaterThan(0.5);
});
