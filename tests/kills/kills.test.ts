import { expect, it } from 'vitest';
import { killTimes } from './trials.ts';

/** How often each is killed. Few, as each costs two runs, and a build of the site takes long: `npm run kills` does a hundred of each. */
const TIMES = [
	['notes', 6],
	['add', 6],
	['build', 2],
] as const;

it.each(TIMES)('npm run %s, killed at any moment, leaves nothing that the next run does not make whole', async (name, times) => {
	const { killed, faults } = await killTimes(name, { times });
	expect(faults).toEqual([]);
	expect(killed).toBeGreaterThan(0);
});
