import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, lettersOf, SIGNATURE_WORDS, sharedBits, signatureOf } from './signature.ts';

const pairs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9\u00e0-\u00ff\u4e00-\u4e20]{2}$/), { maxLength: 30 });

test('bits are counted', () => {
	fc.assert(
		fc.property(fc.integer(), (value) => {
			expect(bitsOf(value)).toBe((value >>> 0).toString(2).replaceAll('0', '').length);
		}),
	);
});

test('what has more pairs in common never has fewer bits in common than those pairs set', () => {
	fc.assert(
		fc.property(pairs, pairs, pairs, (common, one, other) => {
			const all = new Int32Array(2 * SIGNATURE_WORDS);
			all.set(signatureOf([...common, ...other]), SIGNATURE_WORDS);
			const own = signatureOf(common);
			expect(sharedBits(signatureOf([...common, ...one]), all, 1)).toBeGreaterThanOrEqual(sharedBits(own, own, 0));
		}),
	);
});

test('letters are a set', () => {
	expect(lettersOf('banana')).toBe(lettersOf('abn'));
	expect(lettersOf('ban')).not.toBe(lettersOf('bat'));
});
