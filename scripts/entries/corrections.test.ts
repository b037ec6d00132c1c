import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic, formatPlace } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { type Correction, readCorrections } from './corrections.ts';

function read(text: string): { readonly corrections: readonly Correction[]; readonly found: readonly string[] } {
	const found: Diagnostic[] = [];
	const corrections = readCorrections(sourceFile(notesPath('notes/corrections.yaml'), text), (one) => found.push(one));
	return { corrections, found: found.map(formatDiagnostic) };
}

describe('a list of corrections', () => {
	it('needs only what the notes say and what is right', () => {
		const { corrections, found } = read('# mine\n- says: JWT Java Web Tokens\n  right: JSON Web Token\n');
		expect(found).toEqual([]);
		expect(corrections.map(({ check }) => check)).toEqual([
			{ says: 'JWT Java Web Tokens', right: 'JSON Web Token', verdict: 'wrong', source: undefined, since: undefined },
		]);
		expect(corrections.map(({ place }) => formatPlace(place))).toEqual(['notes/corrections.yaml:2:9']);
	});

	it('may have all fields', () => {
		const { corrections, found } = read(
			'\uFEFF- says: "a: b"\r\n  right: c\r\n  verdict: outdated\r\n  since: 2024\r\n  source: https://a.example/\r\n',
		);
		expect(found).toEqual([]);
		expect(corrections[0]?.check).toEqual({ says: 'a: b', right: 'c', verdict: 'outdated', since: '2024', source: 'https://a.example/' });
	});

	it.each(['', '\n', '# nothing yet\n'])('may be empty: %j', (text) => expect(read(text)).toEqual({ corrections: [], found: [] }));

	it('keeps what is right beside a wrong one', () => {
		const { corrections, found } = read('- says: a\n  right: b\n- says: c\n- says: d\n  right: e');
		expect(corrections.map(({ check, place }) => [check.says, place.line])).toEqual([
			['a', 1],
			['d', 4],
		]);
		expect(found).toEqual(['notes/corrections.yaml:3:3 correction-invalid `right` of correction 2 is missing: add what is right instead']);
	});
});

describe('a wrong correction is named with its place, what is there, and what to write', () => {
	const form = '“- says: words of the notes” and below it “  right: what is right”';

	it.each([
		['says: x\nright: y', '1:1', `the file is a group of fields: write a list of corrections, each ${form}`],
		['wrong', '1:1', `the file is “wrong”: write a list of corrections, each ${form}`],
		['- x', '1:3', `correction 1 is “x”: write ${form}`],
		['-\n- says: a\n  right: b', '1:2', `correction 1 is empty: write ${form}`],
		['- right: y', '1:3', '`says` of correction 1 is missing: add words of a line of the notes'],
		['- says:\n  right: y', '1:8', '`says` of correction 1 is empty: write words of a line of the notes'],
		['- says: x\n  right: 5', '2:10', '`right` of correction 1 is “5”, which YAML takes for no text: put it between quotes'],
		['- says: x\n  right: y\n  sources: z', '3:3', 'there is no field `sources` in correction 1: write `source`'],
		[
			'- says: x\n  right: y\n  source: z',
			'3:11',
			'`source` of correction 1 is “z”: write the address of a page that says it, such as https://example.org/page',
		],
		['- says: x\n  right: y\n  verdict: bad', '3:12', '`verdict` of correction 1 is “bad”: write one of wrong, outdated, imprecise'],
		[
			'- says: x\n  right: y\n  since: May',
			'3:10',
			'`since` of correction 1 is “May”: write a year, a month or a day, such as 2024, 2024-05 or 2024-05-17',
		],
		['- says: a: b\n  right: c', '1:9', 'a second colon in one field: put the text behind the first colon between quotes'],
		['- says: a\n  right: b\n---\n- says: c\n  right: d', '3:1', 'a line “---” or “...” ends the fields here: delete it'],
		['- says: a\n\tright: b', '2:2', 'a tab indents this line: indent with spaces instead'],
		[
			'- says: a\n  right: b\n- says: A\n  right: c',
			'3:9',
			'“A” is corrected twice: keep one of the two\n  notes/corrections.yaml:1:9 the first one',
		],
	])('%j', (text, place, message) => expect(read(text).found).toEqual([`notes/corrections.yaml:${place} correction-invalid ${message}`]));
});
