/**
 * The layers of the code, lowest first. A file imports its own layer and lower ones, never a higher one; a folder that no layer
 * names may neither import nor be imported. `.dependency-cruiser.mjs` makes the rules of this list, `npm run check` enforces them.
 *
 * - The **ground** is what both sides stand on: it runs in browsers, in Node and in tests.
 * - The **pipeline** turns notes into files; it stands on the ground.
 * - The **site** shows these files; it stands on the ground too, and knows nothing of the pipeline.
 *
 * @typedef {object} Layer
 * @property {string} path a folder, or a file, from the project's own
 * @property {string} holds what the layer is for
 * @property {readonly string[]} [node] the modules of Node that it may import; none where this is missing
 */

/** @type {readonly Layer[]} */
export const GROUND = [
	{ path: 'src/language', holds: 'words, folding, singular, sentences, names in a text: each once' },
	{ path: 'src/async', holds: 'long work in slices, so that other events are not blocked' },
	{ path: 'src/css', holds: 'style sheets that both sides use' },
	{ path: 'src/formulas', holds: 'formulas in TeX, as MathML and as plain text' },
	{ path: 'src/glossary', holds: 'letters and filter of the glossary' },
	{ path: 'src/schemas', holds: 'the shapes of files that one side writes and the other reads' },
	{ path: 'src/web', holds: 'addresses, the theme’s storage, the security policy, the site’s settings', node: ['crypto'] },
	{ path: 'src/search', holds: 'index, query tiers, ranking, highlighting' },
	{ path: 'src/site/client', holds: 'what components ask Docusaurus for' },
	{ path: 'src/components', holds: 'React components' },
];

/** @type {readonly Layer[]} */
export const PIPELINE = [
	{ path: 'scripts/text', holds: 'lines, spans, diagnostics, files as data' },
	{ path: 'scripts/read', holds: 'one reading for each line; references stay text' },
	{ path: 'scripts/images', holds: 'the pictures that the notes show: found, checked, measured', node: ['crypto', 'path', 'zlib'] },
	{ path: 'scripts/entries', holds: 'reviewed entries of terms: read, held against each other and the notes' },
	{ path: 'scripts/model', holds: 'the frozen model: terms declared, lines linked to them', node: ['crypto'] },
	{ path: 'scripts/typeset', holds: 'fonts, widths and lines of text for cards and pictures', node: ['module', 'zlib'] },
	{ path: 'scripts/diagrams', holds: 'which lines make a picture, and how each kind is drawn' },
	{ path: 'scripts/page', holds: 'pages as data' },
	{ path: 'scripts/settings', holds: 'site.yaml: read and checked, and held against the notes' },
	{ path: 'scripts/render', holds: 'files as data, from the pages and the model', node: ['module', 'zlib'] },
	{ path: 'scripts/add', holds: 'what commands add to a notebook: a term’s line, a correction' },
	{ path: 'scripts/deploy', holds: 'the headers of responses, and the files that tell each host of them' },
	{
		path: 'scripts/io',
		holds: 'all that touches the disk',
		node: ['buffer', 'child_process', 'crypto', 'fs', 'fs/promises', 'module', 'path', 'timers/promises', 'url', 'util', 'zlib'],
	},
	{
		path: 'scripts/cards',
		holds: 'pictures for chats, drawn in workers and kept',
		node: ['crypto', 'os', 'url', 'worker_threads', 'zlib'],
	},
	{ path: 'scripts/build.ts', holds: 'the stages, wired', node: ['path'] },
	{ path: 'scripts/cli', holds: 'a file for each command', node: ['child_process', 'fs', 'module', 'net', 'path', 'readline', 'url'] },
];

/** @type {readonly Layer[]} */
export const SITE = [
	{ path: 'src/theme', holds: 'replaced parts of the Docusaurus theme' },
	{ path: 'src/pages', holds: 'pages that Docusaurus finds by their file' },
	{
		path: 'src/site',
		holds: 'plugins and transforms for Docusaurus, which run in Node',
		node: ['fs', 'fs/promises', 'module', 'path', 'url'],
	},
];

/** Files that are used by nobody but tests may look anywhere. */
const IS_TEST = '\\.(test|child)\\.tsx?$';
const ALL_CODE = '^(src|scripts)/';

/**
 * The rules of the layers, as dependency-cruiser takes them.
 *
 * @param {readonly Layer[]} ground
 * @param {readonly (readonly Layer[])[]} sides each stands on the ground and knows no other
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export function layerRules(ground, sides) {
	const stacks = [ground.map((layer, at) => ({ layer, below: ground.slice(0, at) }))];
	for (const side of sides) stacks.push(side.map((layer, at) => ({ layer, below: [...ground, ...side.slice(0, at)] })));
	const entries = stacks.flat();
	const layers = entries.map(({ layer }) => layer);
	return [
		...entries.flatMap(({ layer, below }) => [importRule(layer, below, layers), nodeRule(layer, layers)]),
		{
			name: 'every-folder-is-in-a-layer',
			comment: 'layers.mjs lists all layers; a file outside of them has no place in the order.',
			severity: 'error',
			from: { path: ALL_CODE, pathNot: layers.map(pattern) },
			to: {},
		},
	];
}

/**
 * @param {Layer} layer
 * @param {readonly Layer[]} below
 * @param {readonly Layer[]} all
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function importRule(layer, below, all) {
	return {
		name: `${layer.path} imports only what is below it`,
		comment: `It holds ${layer.holds}.`,
		severity: 'error',
		from: { path: pattern(layer), pathNot: [IS_TEST, ...within(layer, all)] },
		to: { path: ALL_CODE, pathNot: [pattern(layer), ...below.map(pattern)] },
	};
}

/**
 * @param {Layer} layer
 * @param {readonly Layer[]} all
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function nodeRule(layer, all) {
	const { node = [] } = layer;
	const allowed = node.length === 0 ? [] : [`^(node:)?(${node.join('|')})$`];
	return {
		name: `${layer.path} uses ${node.length === 0 ? 'no module of Node' : `only these modules of Node: ${node.join(', ')}`}`,
		comment: 'Stages are pure, and what the browser runs has no Node; only scripts/io touches the disk for the pipeline.',
		severity: 'error',
		from: { path: pattern(layer), pathNot: [IS_TEST, '\\.samples\\.tsx?$', ...within(layer, all)] },
		to: { dependencyTypes: ['core'], pathNot: allowed },
	};
}

/** Layers that lie in the folder of `layer` and have rules of their own. @param {Layer} layer @param {readonly Layer[]} all */
function within(layer, all) {
	return all.filter((other) => other !== layer && other.path.startsWith(`${layer.path}/`)).map(pattern);
}

/** @param {Layer} layer */
function pattern({ path }) {
	return path.endsWith('.ts') ? `^${path.replaceAll('.', '\\.')}$` : `^${path}/`;
}
