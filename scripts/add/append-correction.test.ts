import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../entries/corrections.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { appendCorrection, type CorrectionFields } from './append-correction.ts';

const NEW: CorrectionFields = { says: 'Java Web Token', right: 'JSON Web Token' };

function read(text: string): readonly (readonly [says: string, right: string])[] {
	const read = readCorrections(sourceFile(notesPath('c.yaml'), text), (one) => expect.fail(one.message));
	return read.map(({ check }) => [check.says, check.right]);
}

describe('a correction is added', () => {
	it('to a new file, which says above it what its fields are', () => {
		const added = appendCorrection(undefined, { ...NEW, source: 'https://a.example/', verdict: 'outdated', since: '2015' });
		expect(added?.text.split('\n')).toEqual([
			expect.stringMatching(/^# What the notes say/u),
			expect.stringMatching(/^# Not needed: /u),
			'- says: Java Web Token',
			'  right: JSON Web Token',
			'  source: https://a.example/',
			'  verdict: outdated',
			'  since: "2015"',
			'',
		]);
		expect(added?.line).toBe(3);
	});

	it.each([
		['', '- says: Java Web Token\n  right: JSON Web Token\n'],
		['# mine\n', '# mine\n- says: Java Web Token\n  right: JSON Web Token\n'],
		[
			'# mine\n- right: b # why\n  says: a\n# end\n',
			'# mine\n- right: b # why\n  says: a\n# end\n- says: Java Web Token\n  right: JSON Web Token\n',
		],
		['\uFEFF- says: a\r\n  right: b', '\uFEFF- says: a\r\n  right: b\r\n- says: Java Web Token\r\n  right: JSON Web Token\r\n'],
		['  - says: a\n    right: b\n', '  - says: a\n    right: b\n  - says: Java Web Token\n    right: JSON Web Token\n'],
		['- says: a\n  right: |\n    - b\n', '- says: a\n  right: |\n    - b\n- says: Java Web Token\n  right: JSON Web Token\n'],
	])('to %j, of which every byte stays', (before, after) => expect(appendCorrection(before, NEW)?.text).toBe(after));

	it('to a list in brackets, which is laid out anew and keeps its comments', () => {
		const added = appendCorrection('# mine\n[{ says: a, right: b }]\n', NEW);
		expect(added?.text).toContain('# mine\n');
		expect(read(added?.text ?? '')).toEqual([
			['a', 'b'],
			['Java Web Token', 'JSON Web Token'],
		]);
	});

	it.each(['- says: a\n', '- says: a: b\n  right: c', 'says: a', '- says: JAVA web token\n  right: other\n'])(
		'not to %j, which has a fault or the claim',
		(before) => expect(appendCorrection(before, NEW)).toBeUndefined(),
	);

	it('whatever its text, and is read as it was given', () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((one) => `x${one.replaceAll(/\s+/gu, ' ')}x`);
		const yaml = fc
			.string({ unit: fc.constantFrom(...':#-?&*!|>%@`"\'{}[],\\ ~nulltrue123'), minLength: 1 })
			.map((one) => one.trim() || '-');
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.oneof(text, yaml), fc.oneof(text, yaml)), { maxLength: 4 }), (pairs) => {
				const unique = [...new Map(pairs.map(([says, right], index) => [`${index} ${says}`, right]))];
				const all = unique.reduce<string | undefined>((before, [says, right]) => {
					const added = appendCorrection(before, { says, right });
					expect(added).toBeDefined();
					return added?.text;
				}, undefined);
				expect(read(all ?? '')).toEqual(unique);
			}),
		);
	});
});
