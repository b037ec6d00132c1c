import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

function words(text: string): readonly string[] {
	return tokensOf(text).map((token) => text.slice(token.start, token.end));
}

describe('tokensOf', () => {
	it.each([
		['Docker, Swarm; (Nomad)', ['Docker', 'Swarm', 'Nomad']],
		['self-healing node', ['self', 'healing', 'node']],
		['DC/OS', ['DC', '/', 'OS']],
		['C++ and C#', ['C++', 'and', 'C#']],
		['.NET 8.', ['.NET', '8']],
		['**bold** `code`', ['bold', 'code']],
		["Docker's image", ['Docker', 'image']],
		['Docker’s “image”', ['Docker', 'image']],
		['!!!', ['!!!']],
		['', []],
		['— – -', []],
		['中文 e\u0301', ['中文', 'e\u0301']],
	])('of %j are %j', (text, expected) => expect(words(text)).toEqual(expected));

	it('are composed and in lower case, with a singular form', () => {
		expect(tokensOf('E\u0301tudes PVCs')).toEqual([
			{ lower: 'études', singular: 'étude', start: 0, end: 7 },
			{ lower: 'pvcs', singular: 'pvc', start: 8, end: 12 },
		]);
	});

	it('are in order, do not overlap, and contain no white space', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				let end = 0;
				for (const token of tokensOf(text)) {
					expect(token.start).toBeGreaterThanOrEqual(end);
					expect(token.end).toBeGreaterThan(token.start);
					expect(text.slice(token.start, token.end)).not.toMatch(/\s/u);
					end = token.end;
				}
			}),
			{ numRuns: 1_000 },
		);
	});
});
