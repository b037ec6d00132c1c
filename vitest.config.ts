import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** JSX as tsx compiles it for the pipeline, which loads React as it is for production (scripts/render/html/production-react.ts). */
const oxc = { jsx: { development: false } };

/** Tests that start processes, draw many pictures or run laws for minutes: only `npm test` runs them. */
const SLOW = [
	'scripts/io/output-folder.kill.test.ts',
	'scripts/cards/card-layout.test.ts',
	'scripts/cards/draw-cards.test.ts',
	'tests/cards/**/*.test.ts',
	'tests/commands/**/*.test.ts',
	'tests/fuzz/**/*.test.ts',
	'tests/kills/**/*.test.ts',
	'tests/pages/**/*.test.ts',
	'tests/readings/{hostile,properties,styles}.test.ts',
	'tests/search/**/*.test.ts',
];

/** Tests do not time: a busy machine is no fault of the code. */
const PATIENT = { testTimeout: 300_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
	test: {
		// Vitest leaves one core alone; as no test times anything, none needs that.
		maxWorkers: availableParallelism(),
		// No module has state, so that the files of a worker can share its modules: loading them anew took most of the time.
		isolate: false,
		projects: [
			{
				oxc,
				test: {
					name: 'unit',
					include: ['scripts/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
					exclude: ['tests/browser/**', ...SLOW],
					...PATIENT,
				},
			},
			{ oxc, test: { name: 'slow', include: SLOW, ...PATIENT } },
			{
				oxc,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/global-setup.ts'],
					...PATIENT,
				},
			},
		],
	},
});
