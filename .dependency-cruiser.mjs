/** Who may import whom; the order of the layers is in layers.mjs, and `npm run check` enforces both. */

import { GROUND, layerRules, PIPELINE, SITE } from './layers.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...layerRules(GROUND, [PIPELINE, SITE]),
		{
			name: 'no-circular',
			comment: 'A circle has no first file to read, and initialises in an order that nobody chose.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'nothing-imports-tests',
			comment: 'Tests use the project, never the other way round.',
			severity: 'error',
			from: { path: '^(scripts|src)/', pathNot: '\\.(test|child|samples)\\.tsx?$' },
			to: { path: '^(tests|bench)/|\\.test\\.tsx?$' },
		},
		{
			name: 'resolvable',
			comment: 'An import that leads nowhere fails at run time, perhaps only on somebody else’s machine. (mdast and hast are types alone.)',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(@theme|@docusaurus|@site|@generated|mdast$|hast$)' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// It imports libraries that only `npm ci --prefix bench` installs.
		exclude: { path: '^bench/peers/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
		},
	},
};
