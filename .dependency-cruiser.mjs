/** Who may import whom. Each rule says why; `npm run check` enforces them. */

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circular',
			comment: 'A circle has no first file to read, and initialises in an order that nobody chose.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'site-knows-no-pipeline',
			comment: 'src/ runs in browsers and is handed data; the pipeline runs before it.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^scripts/' },
		},
		{
			name: 'text-is-the-ground',
			comment: 'text/ holds lines, spans and findings, which every stage shares; it knows no stage.',
			severity: 'error',
			from: { path: '^scripts/text/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(read|model|render|add|io|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'reading-never-asks-the-model',
			comment: 'A line is read by itself and its surroundings; only gathering knows all names.',
			severity: 'error',
			from: { path: '^scripts/read/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(model|render|add|io|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'model-knows-no-output',
			comment: 'The model is made once and then read by every renderer.',
			severity: 'error',
			from: { path: '^scripts/model/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(render|add|io|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'typesetting-is-shared',
			comment: 'Fonts and lines of text serve cards and pictures alike; they know neither.',
			severity: 'error',
			from: { path: '^scripts/typeset/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(read|model|render|cards|diagrams|add|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'pictures-know-no-page',
			comment: 'The model says which lines make a picture; pages ask for pictures, never the other way round.',
			severity: 'error',
			from: { path: '^scripts/diagrams/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(cards|add|io|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'cards-draw-what-they-are-given',
			comment: 'Drawing takes contents as data and keeps pictures through io/; it knows no page, and no other stage knows how it draws.',
			severity: 'error',
			from: { path: '^scripts/cards/', pathNot: '\\.(test|samples)\\.ts$' },
			to: { path: '^scripts/(add|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'renderers-are-pure',
			comment: 'Renderers turn the model into files-as-data; one module writes, at the end.',
			severity: 'error',
			from: { path: '^scripts/(render|add)/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(io|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'io-knows-no-stage',
			comment: 'io/ moves bytes: it takes and gives text and files-as-data.',
			severity: 'error',
			from: { path: '^scripts/io/', pathNot: '\\.test\\.ts$' },
			to: { path: '^scripts/(read|model|cli)/|^scripts/build\\.ts$' },
		},
		{
			name: 'files-only-in-io',
			comment: 'Stages are pure; one folder touches the disk, so that one folder can be trusted never to half-write.',
			severity: 'error',
			from: { path: '^scripts/', pathNot: ['^scripts/(io|cli)/', '\\.test\\.ts$'] },
			to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
		},
		{
			name: 'browser-code-is-portable',
			comment: 'Components, pages and styles run in a browser: no modules of Node. src/site/ configures Docusaurus and runs in Node.',
			severity: 'error',
			from: { path: '^src/(components|pages|theme|search)/' },
			to: { dependencyTypes: ['core'] },
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
