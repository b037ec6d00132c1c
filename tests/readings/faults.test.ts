import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, readCases } from '../../bench/reading/cases.ts';
import { faultsOf, knownFaults } from '../../bench/reading/faults.ts';
import { gradeCase } from '../../bench/reading/grade.ts';

/**
 * Each case of the development notes lists the faults that are known (`faults.tsv`). What else is wrong is new, and fails; what is right by
 * now must be struck: `npm run bench:reading -- --strike` does it. `npm run bench:reading -- --faults --only <case>` shows what was read.
 */
describe.each(readCases(join(CASES, 'development')).map((one) => [one.name, one] as const))('%s', (_name, one) => {
	const found = faultsOf(gradeCase(one));
	const known = knownFaults(one);

	it('has no new fault', () => expect(found.filter((fault) => !known.includes(fault))).toEqual([]));
	it('lists no fault that is mended', () => expect(known.filter((fault) => !found.includes(fault))).toEqual([]));
});
