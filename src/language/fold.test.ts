import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
	it.each([
		['Kubernetes', 'kubernetes'],
		['Café', 'cafe'],
		['CAFE\u0301', 'cafe'],
		['Ångström', 'angstrom'],
		['Straße', 'strasse'],
		['STRAẞE', 'strasse'],
		['Łódź', 'lodz'],
		['Ærø', 'aero'],
		['œuvre', 'oeuvre'],
		['Þórr', 'thorr'],
		['İstanbul Işık', 'istanbul isik'],
		['ﬁle', 'file'],
		['Ｋ８ｓ', 'k8s'],
		['x²', 'x2'],
		['multi\u00adtenant', 'multitenant'],
		['zero\u200bwidth\ufeff', 'zerowidth'],
		['\u202eswarm', 'swarm'],
		['Ёлка Й', 'елка и'],
		['Άλφα', 'αλφα'],
		['ｶﾞ', 'ガ'],
		['حاوية', 'حاوية'],
		['กำ', 'กํา'.normalize('NFKD')],
		['C++ / .NET', 'c++ / .net'],
		['', ''],
	])('folds %j to %j', (text, folded) => expect(fold(text)).toBe(folded));

	it('keeps the marks that are letters of their script', () => expect(fold('が')).not.toBe(fold('か')));

	it('does not change a folded text, and ignores composition', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			}),
			{ numRuns: 1_000 },
		);
	});
});
