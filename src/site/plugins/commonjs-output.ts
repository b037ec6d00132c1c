import type { LoadContext, Plugin } from '@docusaurus/types';

/** Docusaurus plugin: lets `"type": "module"` stand in package.json, although what Docusaurus writes beside it is CommonJS. */
export default function commonJsOutput({ generatedFilesDir }: LoadContext): Plugin {
	return {
		name: 'commonjs-output',
		configureWebpack: (_config, isServer) => ({
			// The generated routes use `require.resolveWeak`, which the bundler only knows in modules that may be of either kind.
			module: {
				rules: [{ test: /\.js$/, include: generatedFilesDir, type: 'javascript/auto', resolve: { fullySpecified: false } }],
			},
			// Node takes a `.js` chunk for an ES module when it renders the pages.
			...(isServer ? { output: { chunkFilename: 'assets/js/[name].[contenthash:8].cjs' } } : {}),
		}),
	};
}
