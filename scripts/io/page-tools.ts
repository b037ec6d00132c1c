import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { StandaloneSite } from '../../src/components/standalone/site.ts';
import type { OutputFile } from '../text/output-file.ts';

const COMPONENTS = fileURLToPath(new URL('../../src/components/', import.meta.url));
/** What stands for the modules of Docusaurus where there is none. */
const STAND_INS: Readonly<Record<string, string>> = {
	'@docusaurus/Link': 'Link.tsx',
	'@docusaurus/router': 'router.ts',
	'@docusaurus/useBaseUrl': 'use-base-url.ts',
	'@docusaurus/useDocusaurusContext': 'use-docusaurus-context.ts',
	'@docusaurus/useGlobalData': 'use-global-data.ts',
};
/** The small edition of FlexSearch, which the package does not export by name (src/site/plugins/light-flexsearch.ts). */
const LIGHT_FLEXSEARCH = 'flexsearch.light.module.min.js';
const LOCATE = createRequire(import.meta.url);
/** Files in this folder are named for their content, and kept for a year. */
const FOLDER = 'assets/js';
/** As many signs of a hash as keep apart all versions that a browser may have. */
const HASH_LENGTH = 10;

/** The tools of term pages as files, and the path of the script that a page imports, without base path. */
export interface PageTools {
	readonly files: readonly OutputFile[];
	readonly path: string;
}

/**
 * The search and the previews for term pages: the components of the site without Docusaurus, with a style sheet and a worker beside the
 * script. A page loads them when its reader asks for them.
 *
 * @throws if a file of the project cannot be bundled: it is part of the project, not of the notes.
 */
export async function pageTools(site: StandaloneSite): Promise<PageTools> {
	const shared = {
		bundle: true,
		minify: true,
		write: false,
		target: 'es2022',
		jsx: 'automatic',
		legalComments: 'none',
		logLevel: 'silent',
		define: { 'process.env.NODE_ENV': '"production"', STANDALONE_SITE: JSON.stringify(site) },
		plugins: [standIns],
		absWorkingDir: COMPONENTS,
		outdir: 'out',
	} satisfies BuildOptions;
	const [tools, worker] = await Promise.all([
		build({ ...shared, entryPoints: ['term/term-page-tools.tsx'], format: 'esm' }),
		build({ ...shared, entryPoints: ['search/worker.ts'], format: 'iife' }),
	]);
	const parts = [
		...tools.outputFiles.map(({ path: file, text }) => ({ ending: path.extname(file), text })),
		...worker.outputFiles.map(({ text }) => ({ ending: '.worker.js', text })),
	];
	const hash = createHash('sha256')
		.update(parts.map(({ text }) => text).join('\n'))
		.digest('hex')
		.slice(0, HASH_LENGTH);
	const name = `${FOLDER}/term-tools.${hash}`;
	return {
		files: parts.map(({ ending, text }) => ({ path: `static/${name}${ending}`, content: text })),
		path: `/${name}.js`,
	};
}

/** Puts the stand-ins in their places. */
const standIns: Plugin = {
	name: 'stand-ins',
	setup({ onResolve }) {
		onResolve({ filter: /^@docusaurus\// }, ({ path: name }) => {
			const file = STAND_INS[name];
			return file === undefined ? { errors: [{ text: `${name} has no stand-in` }] } : { path: path.join(COMPONENTS, 'standalone', file) };
		});
		onResolve({ filter: /^\.\/start-worker\.ts$/ }, () => ({ path: path.join(COMPONENTS, 'standalone/start-worker.ts') }));
		onResolve({ filter: /^flexsearch$/ }, () => ({ path: path.join(path.dirname(LOCATE.resolve('flexsearch')), LIGHT_FLEXSEARCH) }));
	},
};
