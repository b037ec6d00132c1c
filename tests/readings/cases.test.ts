import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, readCases } from '../../bench/reading/cases.ts';
import { READING_KINDS } from '../../scripts/read/reading.ts';

const SETS = ['development', 'held-out', 'held-out-eighth', 'own'].map((set) => join(CASES, set)).filter((folder) => existsSync(folder));
const cases = SETS.flatMap(readCases);

it('there are notes to read', () => expect(cases.length).toBeGreaterThanOrEqual(40));

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
	it('has a row for each line that is not blank', () => {
		const filled = one.file.lines.filter((line) => line.text.trim() !== '').map((line) => line.number);
		expect(one.lines.map((line) => line.line)).toEqual(filled);
	});

	it('names only kinds that there are', () => {
		for (const kind of one.lines.flatMap((line) => line.kinds)) expect([...READING_KINDS, 'any']).toContain(kind);
	});

	it('names each term once', () => {
		const names = one.terms.map((term) => term.name);
		expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
	});
});
