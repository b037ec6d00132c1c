import { expect, it } from 'vitest';
import { killTimes } from './trials.ts';

/** Few, as each costs two runs: `npm run kills` does a hundred of each, and kills builds of the site, which take longest. */
const TIMES = 6;

it.each(['notes', 'add'] as const)(
	'npm run %s, killed at any moment, leaves nothing that the next run does not make whole',
	async (name) => {
		const { killed, faults } = await killTimes(name, { times: TIMES });
		expect(faults).toEqual([]);
		expect(killed).toBeGreaterThan(0);
	},
);
