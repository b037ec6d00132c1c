import { defineConfig } from 'vitest/config';

/** JSX as tsx compiles it for the pipeline, which loads React as it is for production (scripts/render/html/production-react.ts). */
const oxc = { jsx: { development: false } };

export default defineConfig({
	test: {
		projects: [
			{
				oxc,
				test: {
					name: 'unit',
					include: ['scripts/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
					exclude: ['tests/browser/**'],
					// Tests do not time: a busy machine is no fault of the code.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/global-setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
